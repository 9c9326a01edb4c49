using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>2 to the power of every element.</summary>
    public static Tensor exp2(Tensor input) => input.exp2();

    public partial class Tensor
    {
        /// <summary>2 to the power of every element.</summary>
        public Tensor exp2() => Elementwise.Float<Exp2>(this);
    }

    private readonly struct Exp2 : IFloatOperation, IDerivative
    {
        public static string Name => "exp2_cpu";

        public static string Node => "Exp2Backward0";

        public static Reads Reads => Reads.Result;

        public T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T> => T.Exp2(x);

        public Tensor Derivative(Tensor grad, Tensor y) => grad.mul(y).mul(Math.Log(2));
    }
}
