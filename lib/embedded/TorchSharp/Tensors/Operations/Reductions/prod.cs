using System.Numerics;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The product of all elements.</summary>
    public static Tensor prod(Tensor input, ScalarType? type = null) => input.prod(type);

    /// <summary>Products along a dimension.</summary>
    public static Tensor prod(Tensor input, long dim, bool keepdim = false, ScalarType? type = null) => input.prod(dim, keepdim, type);

    public partial class Tensor
    {
        /// <summary>The product of all elements. Whole numbers multiply to 64-bit integers.</summary>
        public Tensor prod(ScalarType? type = null) => ProductAlong([], false, type);

        /// <summary>Products along a dimension, which disappears or, with <paramref name="keepdim"/>, gets size 1.</summary>
        public Tensor prod(long dim, bool keepdim = false, ScalarType? type = null) => ProductAlong([dim], keepdim, type);

        private Tensor ProductAlong(ReadOnlySpan<long> dims, bool keepdim, ScalarType? type)
        {
            var to = type ?? (torch.is_integral(dtype) ? ScalarType.Int64 : dtype);
            var kernel = new ProductKernel { Input = this, Type = to, Mask = Shapes.Mask(dims, Impl.Sizes.Length), KeepDim = keepdim };
            ScalarTypes.Dispatch(dtype, ref kernel);
            var (mask, own) = (kernel.Mask, dtype);
            return Gradient.Record(kernel.Result!, "ProdBackward0", [this], [this], (node, grad) =>
                [ProductOfOthers(node[0], mask).mul(Reductions.Restore(grad, mask, keepdim)).to_type(own)]);
        }

        /// <summary>
        /// For each element the product of all the others that are reduced with it: what a product changes by with the element.
        /// </summary>
        private static Tensor ProductOfOthers(Tensor input, bool[] mask)
        {
            if (input.Impl.Sizes.Length == 0) return input.ones_like();
            var all = mask.Length > 1 && mask.All(reduced => reduced);
            var lines = all ? input.reshape(-1) : input;
            var dim = all ? 0 : Array.IndexOf(mask, true);
            return lines.ProductOfOthersAlong(dim).reshape(input.shape);
        }

        // The product divided by the element, unless there is a zero. Then the element's place is taken by 1 in a copy of the line.
        private Tensor ProductOfOthersAlong(int dim)
        {
            using var zero = eq(0);
            using var anyZero = zero.any();
            if (!anyZero.item<bool>()) return prod(dim, keepdim: true).div(this);
            var last = transpose(dim, -1);
            var size = last.shape[^1];
            var place = torch.arange(size);
            var others = place.ne(place.unsqueeze(1));
            long[] square = [.. last.shape[..^1], size, size];
            var copies = last.unsqueeze(-2).expand(square).KeepWhere(others).add(others.logical_not());
            return copies.prod(-1).transpose(dim, -1);
        }
    }

    private struct ProductKernel : INumberKernel
    {
        public Tensor Input;
        public ScalarType Type;
        public bool[] Mask;
        public bool KeepDim;
        public Tensor? Result;

        public void Run<T>() where T : unmanaged, INumber<T>, IMinMaxValue<T>
        {
            Result = is_floating_point(Type)
                ? Reductions.Run<T, double, ProductReducer<T, double>>(Input, ScalarType.Float64, Mask, KeepDim, default)
                : Reductions.Run<T, long, ProductReducer<T, long>>(Input, ScalarType.Int64, Mask, KeepDim, default);
            Result = Result.to_type(Type, disposeAfter: true);
        }
    }

    private struct ProductReducer<T, TSum> : IReducer<T, TSum> where T : unmanaged, INumber<T> where TSum : unmanaged, INumber<TSum>
    {
        private TSum _product;

        public void Start() => _product = TSum.One;

        public void Add(T element) => _product *= TSum.CreateTruncating(element);

        public readonly TSum Finish() => _product;
    }
}
