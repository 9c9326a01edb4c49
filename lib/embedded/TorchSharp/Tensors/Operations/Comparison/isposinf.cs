using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Whether elements are +∞.</summary>
    public static Tensor isposinf(Tensor tensor) => tensor.isposinf();

    public partial class Tensor
    {
        /// <summary>Whether elements are +∞.</summary>
        public Tensor isposinf() => Elementwise.Test<PositiveInfinite>(this);
    }

    private readonly struct PositiveInfinite : IPredicate
    {
        public bool Invoke<T>(T x) where T : unmanaged, INumber<T> => T.IsPositiveInfinity(x);
    }
}
