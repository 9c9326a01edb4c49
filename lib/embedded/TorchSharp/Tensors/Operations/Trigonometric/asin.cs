using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The angle, in radians, whose sine every element is.</summary>
    public static Tensor asin(Tensor input) => input.asin();

    /// <summary>The angle, in radians, whose sine every element is, in place.</summary>
    public static Tensor asin_(Tensor input) => input.asin_();

    /// <inheritdoc cref="asin(Tensor)" />
    public static Tensor arcsin(Tensor input) => input.arcsin();

    /// <inheritdoc cref="asin_(Tensor)" />
    public static Tensor arcsin_(Tensor input) => input.arcsin_();

    public partial class Tensor
    {
        /// <summary>The angle, in radians, whose sine every element is.</summary>
        public Tensor asin() => Elementwise.Float<ArcSine>(this);

        /// <summary>The angle, in radians, whose sine every element is, in place.</summary>
        public Tensor asin_() => Elementwise.Float<ArcSine>(this, inPlace: true);

        /// <inheritdoc cref="asin()" />
        public Tensor arcsin() => asin();

        /// <inheritdoc cref="asin_()" />
        public Tensor arcsin_() => asin_();
    }

    private readonly struct ArcSine : IFloatOperation, IDerivative
    {
        public static string Name => "asin_vml_cpu";

        public static string Node => "AsinBackward0";

        public static Reads Reads => Reads.Operand;

        public T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T> => T.Asin(x);

        public Tensor Derivative(Tensor grad, Tensor x) => grad.mul(x.mul(x).neg().add(1).rsqrt());
    }
}
