using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Whether elements are neither infinite nor NaN.</summary>
    public static Tensor isfinite(Tensor tensor) => tensor.isfinite();

    public partial class Tensor
    {
        /// <summary>Whether elements are neither infinite nor NaN.</summary>
        public Tensor isfinite() => Elementwise.Test<Finite>(this);
    }

    private readonly struct Finite : IPredicate
    {
        public bool Invoke<T>(T x) where T : unmanaged, INumber<T> => T.IsFinite(x);
    }
}
