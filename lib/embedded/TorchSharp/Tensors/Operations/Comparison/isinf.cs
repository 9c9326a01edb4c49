using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Whether elements are infinite.</summary>
    public static Tensor isinf(Tensor tensor) => tensor.isinf();

    public partial class Tensor
    {
        /// <summary>Whether elements are infinite.</summary>
        public Tensor isinf() => Elementwise.Test<Infinite>(this);
    }

    private readonly struct Infinite : IPredicate
    {
        public bool Invoke<T>(T x) where T : unmanaged, INumber<T> => T.IsInfinity(x);
    }
}
