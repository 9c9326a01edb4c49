using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>One index of a dimension, which disappears.</summary>
    public static Tensor select(Tensor input, long dim, long index) => input.select(dim, index);

    /// <summary>A dimension of size 1 more.</summary>
    public static Tensor unsqueeze(Tensor input, long dim) => input.unsqueeze(dim);

    /// <summary>Without the dimensions of size 1, or without one of them.</summary>
    public static Tensor squeeze(Tensor input, long? dim = null) => input.squeeze(dim);

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

        /// <summary>Every <paramref name="step"/>th index of a dimension from <paramref name="start"/> up to, not including, <paramref name="finish"/>.</summary>
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
            sizes[d] = (end - first + step - 1) / step;
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
            if (length < 0 || first < 0 || first + length > size)
                throw new ExternalException($"start ({start}) + length ({length}) exceeds dimension size ({size}).");
            return slice(d, first, first + length, 1);
        }

        /// <summary>A dimension of size 1 more.</summary>
        public Tensor unsqueeze(long dim)
        {
            var d = Shapes.Dimension(dim, Impl.Sizes.Length + 1);
            long[] sizes = [.. Impl.Sizes[..d], 1, .. Impl.Sizes[d..]];
            var stride = d < Impl.Sizes.Length ? Impl.Sizes[d] * Impl.Strides[d] : 1;
            long[] strides = [.. Impl.Strides[..d], stride, .. Impl.Strides[d..]];
            return RecordReshape(new Tensor(Impl.View(sizes, strides, Impl.Offset)));
        }

        /// <summary>Without the dimensions of size 1, or without dimension <paramref name="dim"/> if its size is 1.</summary>
        public Tensor squeeze(long? dim = null)
        {
            var only = dim is { } one ? Shapes.Dimension(one, Impl.Sizes.Length) : -1;
            var kept = Enumerable.Range(0, Impl.Sizes.Length).Where(d => Impl.Sizes[d] != 1 || (dim is not null && d != only)).ToArray();
            return RecordReshape(new Tensor(Impl.View(
                kept.Select(d => Impl.Sizes[d]).ToArray(), kept.Select(d => Impl.Strides[d]).ToArray(), Impl.Offset)));
        }

        /// <summary>The gradient of a window: zeros, with the window's gradient in its place.</summary>
        private static Tensor Scattered(Tensor grad, long[] sizes, Func<Tensor, Tensor> window)
        {
            var whole = zeros(sizes, grad.dtype);
            if (!Gradient.IsNeeded(grad))
            {
                window(whole).copy_(grad);
                return whole;
            }
            using (no_grad()) window(whole).copy_(grad);
            return Gradient.Record(whole, "ScatterBackward0", [grad], [], (_, g) => [window(g).clone()]);
        }

        private static long[] Without(long[] values, int d) => [.. values[..d], .. values[(d + 1)..]];
    }
}
