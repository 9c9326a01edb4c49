using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>One index of a dimension, which disappears.</summary>
    public static Tensor select(Tensor input, long dim, long index) => input.select(dim, index);

    /// <summary><paramref name="length"/> indices of a dimension from <paramref name="start"/> on.</summary>
    public static Tensor narrow(Tensor input, long dim, long start, long length) => input.narrow(dim, start, length);

    public partial class Tensor
    {
        /// <summary>One index of a dimension, which disappears.</summary>
        /// <exception cref="ExternalException">There is no such index.</exception>
        public Tensor select(long dim, long index)
        {
            if (Impl.Sizes.Length == 0) throw new ExternalException("select() cannot be applied to a 0-dim tensor.");
            var d = Shapes.Dimension(dim, Impl.Sizes.Length);
            var size = Impl.Sizes[d];
            if (index < -size || index >= size)
            {
                throw new ExternalException(
                    $"select(): index {index} out of range for tensor of size {Shapes.Format(Impl.Sizes)} at dimension {d}.");
            }
            var at = index < 0 ? index + size : index;
            var view = new Tensor(Impl.View(Without(Impl.Sizes, d), Without(Impl.Strides, d), Impl.Offset + at * Impl.Strides[d]));
            var sizes = Impl.Sizes;
            return Gradient.RecordView(view, "SelectBackward0", this, (_, grad) =>
                [Scattered(grad, sizes, whole => whole.select(d, at))]);
        }

        /// <summary>
        /// Every <paramref name="step"/>th index of a dimension from <paramref name="start"/> up to, not including,
        /// <paramref name="finish"/>.
        /// </summary>
        /// <exception cref="ExternalException">The step is not positive.</exception>
        public Tensor slice(long dim, long start, long finish, long step)
        {
            if (Impl.Sizes.Length == 0) throw new ExternalException("slice() cannot be applied to a 0-dim tensor.");
            if (step <= 0) throw new ExternalException("slice step must be positive.");
            var d = Shapes.Dimension(dim, Impl.Sizes.Length);
            var size = Impl.Sizes[d];
            var first = Math.Clamp(start < 0 ? start + size : start, 0, size);
            var end = Math.Clamp(finish < 0 ? finish + size : finish, first, size);
            var (sizes, strides) = (shape, stride());
            sizes[d] = end == first ? 0 : (end - first - 1) / step + 1;
            strides[d] *= step;
            var view = new Tensor(Impl.View(sizes, strides, Impl.Offset + first * Impl.Strides[d]));
            var whole = Impl.Sizes;
            return Gradient.RecordView(view, "SliceBackward0", this, (_, grad) =>
                [Scattered(grad, whole, w => w.slice(d, first, end, step))]);
        }

        /// <summary><paramref name="length"/> indices of a dimension from <paramref name="start"/> on.</summary>
        /// <exception cref="ExternalException">They reach beyond the dimension.</exception>
        public Tensor narrow(long dim, long start, long length)
        {
            var d = Shapes.Dimension(dim, Impl.Sizes.Length);
            var size = Impl.Sizes.Length == 0 ? 0 : Impl.Sizes[d];
            var first = start < 0 ? start + size : start;
            if (length < 0 || first < 0 || first > size - length)
                throw new ExternalException($"start ({start}) + length ({length}) exceeds dimension size ({size}).");
            return slice(d, first, first + length, 1);
        }

        /// <summary>The gradient of a window: zeros, with the window's gradient in its place.</summary>
        private static Tensor Scattered(Tensor grad, long[] sizes, Func<Tensor, Tensor> window)
        {
            var whole = torch.zeros(sizes, grad.dtype);
            using (no_grad())
            {
                using var place = window(whole);
                place.copy_(grad);
            }
            return Gradient.Record(whole, "ScatterBackward0", [grad], [], (_, g) => [window(g).clone()]);
        }

        private static long[] Without(long[] values, int d) => [.. values[..d], .. values[(d + 1)..]];
    }
}
