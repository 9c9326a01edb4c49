using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Another window on this tensor's memory, given by sizes, strides and start in elements.</summary>
        /// <exception cref="ExternalException">The window reaches beyond the memory.</exception>
        public Tensor as_strided(long[] size, long[] strides, long storageOffset = 0L)
        {
            var window = new Window([.. size], [.. strides], storageOffset);
            RequireInside(window);
            var own = Window.Of(Impl);
            var view = new Tensor(Impl.View(window.Sizes, window.Strides, window.Offset));
            return Gradient.RecordView(view, "AsStridedBackward0", this, (_, grad) =>
            {
                // An element that this tensor shows several times has one gradient, which each of its places gets an equal part of.
                var sum = window.To(own, grad);
                return [own.Repetitions(grad.dtype) is { } times ? sum.div(times) : sum];
            });
        }

        private void RequireInside(Window window)
        {
            if (window.Sizes.Length != window.Strides.Length)
                throw new ExternalException($"mismatch in length of strides and shape: {window.Strides.Length} and {window.Sizes.Length}.");
            if (window.Sizes.Any(s => s < 0) || window.Strides.Any(s => s < 0) || window.Offset < 0)
            {
                throw new ExternalException(
                    $"as_strided: sizes, strides and offset must not be negative, but are {Shapes.Format(window.Sizes)}, " +
                    $"{Shapes.Format(window.Strides)} and {window.Offset}.");
            }
            var available = Impl.Storage.Bytes / ElementSize;
            if (window.End <= available) return;
            throw new ExternalException(
                $"setStorage: sizes {Shapes.Format(window.Sizes)}, strides {Shapes.Format(window.Strides)}, storage offset " +
                $"{window.Offset} are out of bounds for storage of {available} elements.");
        }
    }
}
