using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Repeats dimensions of size 1 without copying, up to a shape.</summary>
    public static Tensor broadcast_to(Tensor input, params long[] shape) => input.broadcast_to(shape);

    /// <summary>Repeats dimensions of size 1 without copying, so that all tensors have the shape they broadcast to.</summary>
    /// <exception cref="ArgumentException">There are no tensors.</exception>
    public static IList<Tensor> broadcast_tensors(params Tensor[] tensors)
    {
        if (tensors.Length == 0) throw new ArgumentException("broadcast_tensors needs at least one tensor, but got none.", nameof(tensors));
        var sizes = tensors.Select(t => t.Impl.Sizes).Aggregate(Shapes.Broadcast);
        return tensors.Select(t => t.expand(sizes)).ToList();
    }

    public partial class Tensor
    {
        /// <summary>Repeats dimensions of size 1 without copying; -1 keeps a size, new dimensions come first.</summary>
        /// <exception cref="ExternalException">A dimension that would have to change is not of size 1.</exception>
        public Tensor expand(params long[] sizes)
        {
            var own = Impl.Sizes;
            if (sizes.Length < own.Length)
            {
                throw new ExternalException(
                    $"expand: the number of sizes provided ({sizes.Length}) must be greater or equal to the number of dimensions in the " +
                    $"tensor ({own.Length}).");
            }
            var target = (long[])sizes.Clone();
            for (var d = 1; d <= target.Length; d++)
            {
                var existing = d <= own.Length ? own[^d] : -1;
                if (target[^d] == -1 && existing >= 0) target[^d] = existing;
                if (target[^d] < 0 || (existing >= 0 && existing != 1 && existing != target[^d]))
                {
                    throw new ExternalException(
                        $"The expanded size of the tensor ({target[^d]}) must match the existing size ({existing}) at non-singleton " +
                        $"dimension {target.Length - d}. Target sizes: {Shapes.Format(sizes)}. Tensor sizes: {Shapes.Format(own)}.");
                }
            }
            var type = dtype;
            var view = new Tensor(Impl.View(target, Shapes.BroadcastStrides(own, Impl.Strides, target), Impl.Offset));
            return Gradient.RecordView(view, "ExpandBackward0", this, (_, grad) => [grad.ReduceTo(own, type)]);
        }

        /// <summary>As <see cref="expand(long[])"/>.</summary>
        public Tensor expand(ReadOnlySpan<long> sizes, bool isImplicit = false) => expand(sizes.ToArray());

        /// <summary>As <see cref="expand(long[])"/>.</summary>
        public Tensor expand(long[] sizes, bool isImplicit = false) => expand(sizes);

        /// <summary>As <see cref="expand(long[])"/>.</summary>
        public Tensor expand(Size sizes, bool isImplicit = false) => expand(sizes.Shape);

        /// <summary>Repeats dimensions of size 1 without copying, up to a shape.</summary>
        public Tensor broadcast_to(params long[] shape) => expand(shape);

        /// <summary>Repeats dimensions of size 1 up to the shape of another tensor.</summary>
        public Tensor expand_as(Tensor other) => expand(other.shape);
    }
}
