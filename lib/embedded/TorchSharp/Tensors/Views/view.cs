using TorchSharp.Autograd;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The same elements in another shape: a view where the memory allows it, else a copy.</summary>
    public static Tensor reshape(Tensor input, params long[] shape) => input.reshape(shape);

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

        private Tensor RecordReshape(Tensor view)
        {
            var sizes = Impl.Sizes;
            return Gradient.RecordView(view, "ViewBackward0", this, (_, grad) => [grad.reshape(sizes)]);
        }

        private Tensor Reshow(TensorImpl view)
        {
            var sizes = Impl.Sizes;
            return Gradient.Reshow(this, view, "ViewBackward0", (_, grad) => [grad.reshape(sizes)]);
        }
    }
}
