using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>
        /// All windows of <paramref name="size"/> indices of a dimension, <paramref name="step"/> apart; the dimension counts the windows,
        /// a new last one the places in them. A view.
        /// </summary>
        /// <exception cref="ExternalException">The window does not fit in the dimension, or the step is not positive.</exception>
        public Tensor unfold(long dimension, long size, long step)
        {
            var d = Shapes.Dimension(dimension, Impl.Sizes.Length);
            var length = Dimensions == 0 ? 1 : Impl.Sizes[d];
            if (size < 0 || size > length)
                throw new ExternalException($"maximum size for tensor at dimension {d} is {length} but size is {size}.");
            if (step <= 0) throw new ExternalException($"step is {step} but must be > 0.");
            var own = Impl.Sizes;
            var window = Windows(Window.Of(Impl));
            var view = new Tensor(Impl.View(window.Sizes, window.Strides, window.Offset));
            return Gradient.RecordView(view, "UnfoldBackward0", this, (_, grad) =>
            {
                var dense = new Window(own, Shapes.ContiguousStrides(own), 0);
                return [Windows(dense).To(dense, grad)];
            });

            Window Windows(Window whole)
            {
                if (own.Length == 0) return new Window([size], [1], whole.Offset);
                long[] sizes = [.. whole.Sizes, size];
                long[] strides = [.. whole.Strides, whole.Strides[d]];
                sizes[d] = (length - size) / step + 1;
                strides[d] *= step;
                return new Window(sizes, strides, whole.Offset);
            }
        }
    }
}
