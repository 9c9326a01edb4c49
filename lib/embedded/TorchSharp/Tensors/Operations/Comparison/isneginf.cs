using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Whether elements are -∞.</summary>
    public static Tensor isneginf(Tensor tensor) => tensor.isneginf();

    public partial class Tensor
    {
        /// <summary>Whether elements are -∞.</summary>
        public Tensor isneginf() => Elementwise.Test<NegativeInfinite>(this);
    }

    private readonly struct NegativeInfinite : IPredicate
    {
        public bool Invoke<T>(T x) where T : unmanaged, INumber<T> => T.IsNegativeInfinity(x);
    }
}
