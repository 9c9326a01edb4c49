using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The angle, in radians, whose tangent every element is.</summary>
    public static Tensor atan(Tensor input) => input.atan();

    /// <summary>The angle, in radians, whose tangent every element is, in place.</summary>
    public static Tensor atan_(Tensor input) => input.atan_();

    /// <inheritdoc cref="atan(Tensor)" />
    public static Tensor arctan(Tensor input) => input.arctan();

    /// <inheritdoc cref="atan_(Tensor)" />
    public static Tensor arctan_(Tensor input) => input.arctan_();

    public partial class Tensor
    {
        /// <summary>The angle, in radians, whose tangent every element is.</summary>
        public Tensor atan() => Elementwise.Float<ArcTangent>(this);

        /// <summary>The angle, in radians, whose tangent every element is, in place.</summary>
        public Tensor atan_() => Elementwise.Float<ArcTangent>(this, inPlace: true);

        /// <inheritdoc cref="atan()" />
        public Tensor arctan() => atan();

        /// <inheritdoc cref="atan_()" />
        public Tensor arctan_() => atan_();
    }

    private readonly struct ArcTangent : IFloatOperation, IDerivative
    {
        public static string Name => "atan_vml_cpu";

        public static string Node => "AtanBackward0";

        public static Reads Reads => Reads.Operand;

        public T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T> => T.Atan(x);

        public Tensor Derivative(Tensor grad, Tensor x) => grad.div(x.mul(x).add(1));
    }
}
