using System.Numerics;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Every element with the opposite sign.</summary>
    public static Tensor neg(Tensor input) => input.neg();

    /// <summary>Every element with the opposite sign.</summary>
    public static Tensor negative(Tensor input) => input.neg();

    public partial class Tensor
    {
        /// <summary>Every element with the opposite sign.</summary>
        public Tensor neg() =>
            Gradient.Record(Elementwise.Unary<Negation>(this), "NegBackward0", [this], [], static (_, grad) => [grad.neg()]);

        /// <summary>Every element with the opposite sign.</summary>
        public Tensor negative() => neg();

        /// <summary>Every element with the opposite sign.</summary>
        public static Tensor operator -(Tensor tensor) => tensor.neg();
    }

    private readonly struct Negation : IUnaryOperation
    {
        public static T Invoke<T>(T x) where T : unmanaged, INumber<T> => T.Zero - x;
    }
}
