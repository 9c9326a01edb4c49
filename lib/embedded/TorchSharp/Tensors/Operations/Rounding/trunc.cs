using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Every element rounded towards zero to a whole number.</summary>
    public static Tensor trunc(Tensor input) => input.trunc();

    /// <summary>Every element rounded towards zero to a whole number, in place.</summary>
    public static Tensor trunc_(Tensor input) => input.trunc_();

    /// <inheritdoc cref="trunc(Tensor)" />
    public static Tensor fix(Tensor input) => input.fix();

    /// <inheritdoc cref="trunc_(Tensor)" />
    public static Tensor fix_(Tensor input) => input.fix_();

    public partial class Tensor
    {
        /// <summary>Every element rounded towards zero to a whole number.</summary>
        public Tensor trunc() => Elementwise.Rounding<Truncation>(this);

        /// <summary>Every element rounded towards zero to a whole number, in place.</summary>
        public Tensor trunc_() => Elementwise.Rounding<Truncation>(this, inPlace: true);

        /// <inheritdoc cref="trunc()" />
        public Tensor fix() => trunc();

        /// <inheritdoc cref="trunc_()" />
        public Tensor fix_() => trunc_();
    }

    private readonly struct Truncation : IFloatOperation, IDerivative
    {
        public static string Name => "trunc_vml_cpu";

        public static string Node => "TruncBackward0";

        public static Reads Reads => Reads.Nothing;

        public T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T> => T.Truncate(x);

        public Tensor Derivative(Tensor grad, Tensor value) => grad.zeros_like();
    }
}
