using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The angle, in radians, whose cosine every element is.</summary>
    public static Tensor acos(Tensor input) => input.acos();

    /// <summary>The angle, in radians, whose cosine every element is, in place.</summary>
    public static Tensor acos_(Tensor input) => input.acos_();

    /// <inheritdoc cref="acos(Tensor)" />
    public static Tensor arccos(Tensor input) => input.arccos();

    /// <inheritdoc cref="acos_(Tensor)" />
    public static Tensor arccos_(Tensor input) => input.arccos_();

    public partial class Tensor
    {
        /// <summary>The angle, in radians, whose cosine every element is.</summary>
        public Tensor acos() => Elementwise.Float<ArcCosine>(this);

        /// <summary>The angle, in radians, whose cosine every element is, in place.</summary>
        public Tensor acos_() => Elementwise.Float<ArcCosine>(this, inPlace: true);

        /// <inheritdoc cref="acos()" />
        public Tensor arccos() => acos();

        /// <inheritdoc cref="acos_()" />
        public Tensor arccos_() => acos_();
    }

    private readonly struct ArcCosine : IFloatOperation, IDerivative
    {
        public static string Name => "acos_vml_cpu";

        public static string Node => "AcosBackward0";

        public static Reads Reads => Reads.Operand;

        public T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T> => T.Acos(x);

        public Tensor Derivative(Tensor grad, Tensor x) => grad.mul(x.mul(x).neg().add(1).rsqrt()).neg();
    }
}
