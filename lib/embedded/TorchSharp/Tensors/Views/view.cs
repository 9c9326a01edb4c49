using TorchSharp.Autograd;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The same memory in another shape; one dimension may be -1, which means what is left.</summary>
        /// <exception cref="System.Runtime.InteropServices.ExternalException">
        /// The shape does not hold as many elements, or the memory can't be seen that way: <see cref="reshape(long[])"/> copies then.
        /// </exception>
        public Tensor view(params long[] shape)
        {
            var sizes = Shapes.Infer(shape, Impl.Count);
            var strides = Views.Reshape(Impl.Sizes, Impl.Strides, sizes) ?? throw new System.Runtime.InteropServices.ExternalException(
                "view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous " +
                $"subspaces). Use .reshape(...) instead. (Shape {Shapes.Format(Impl.Sizes)}, asked for {Shapes.Format(sizes)}.)");
            return RecordReshape(new Tensor(Impl.View(sizes, strides, Impl.Offset)));
        }

        /// <summary>The same memory in the shape of another tensor.</summary>
        public Tensor view_as(Tensor other) => view(other.shape);

        /// <summary>The same elements in another shape: a view where the memory allows it, else a copy.</summary>
        public Tensor reshape(params long[] shape)
        {
            var sizes = Shapes.Infer(shape, Impl.Count);
            if (Views.Reshape(Impl.Sizes, Impl.Strides, sizes) is { } strides)
                return RecordReshape(new Tensor(Impl.View(sizes, strides, Impl.Offset)));
            using var dense = contiguous();
            return dense.view(sizes);
        }

        /// <summary>Merges the dimensions from <paramref name="start_dim"/> to <paramref name="end_dim"/> into one.</summary>
        public Tensor flatten(long start_dim = 0, long end_dim = -1)
        {
            var rank = Impl.Sizes.Length;
            if (rank == 0) return reshape(1);
            var (first, last) = (Shapes.Dimension(start_dim, rank), Shapes.Dimension(end_dim, rank));
            if (first > last)
            {
                throw new System.Runtime.InteropServices.ExternalException(
                    $"flatten() has invalid args: start_dim ({start_dim}) cannot come after end_dim ({end_dim}).");
            }
            if (first == last) return alias();
            long[] sizes =
                [.. Impl.Sizes[..first], Shapes.Count(Impl.Sizes.AsSpan()[first..(last + 1)]), .. Impl.Sizes[(last + 1)..]];
            return reshape(sizes);
        }

        private Tensor RecordReshape(Tensor view)
        {
            var sizes = Impl.Sizes;
            return Gradient.RecordView(view, "ViewBackward0", this, (_, grad) => [grad.reshape(sizes)]);
        }
    }

    /// <summary>The same elements in another shape: a view where the memory allows it, else a copy.</summary>
    public static Tensor reshape(Tensor input, params long[] shape) => input.reshape(shape);

    /// <summary>Merges the dimensions from <paramref name="start_dim"/> to <paramref name="end_dim"/> into one.</summary>
    public static Tensor flatten(Tensor input, long start_dim = 0, long end_dim = -1) => input.flatten(start_dim, end_dim);
}
