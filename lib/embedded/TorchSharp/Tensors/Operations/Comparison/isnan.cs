using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Whether elements are NaN.</summary>
    public static Tensor isnan(Tensor input) => input.isnan();

    public partial class Tensor
    {
        /// <summary>Whether elements are NaN.</summary>
        public Tensor isnan() => Elementwise.Test<NotANumber>(this);
    }

    private readonly struct NotANumber : IPredicate
    {
        public bool Invoke<T>(T x) where T : unmanaged, INumber<T> => T.IsNaN(x);
    }
}
