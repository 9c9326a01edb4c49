using System.Runtime.InteropServices;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>The grid with which <see cref="grid_sample"/> rotates, scales, shears and moves images.</summary>
            /// <param name="theta">For each image a matrix [N, 2, 3] from places in the output to places in the input, both from -1 to
            /// 1.</param>
            /// <param name="size">The shape of the output [N, C, H, W].</param>
            /// <param name="align_corners">Whether -1 and 1 are the middles of the outermost elements, and not their outer edges.</param>
            /// <returns>[N, H, W, 2].</returns>
            /// <exception cref="ExternalException">The matrices don't fit the size.</exception>
            public static Tensor affine_grid(Tensor theta, long[]? size = null, bool align_corners = false)
            {
                if (!theta.is_floating_point())
                    throw new ExternalException($"Expected theta to have floating point type, but got {Errors.NameOf(theta.dtype)}.");
                if (size is not { Length: 4 } || !theta.Impl.Sizes.AsSpan().SequenceEqual([size[0], 2, 3]))
                {
                    throw new ExternalException(
                        $"Expected a batch of 2D affine matrices of shape Nx2x3 for size {Shapes.Format(size ?? [])}. Got " +
                        $"{Shapes.Format(theta.Impl.Sizes)}.");
                }
                if (size.Any(s => s <= 0))
                    throw new ExternalException($"Expected non-zero, positive output size. Got {Shapes.Format(size)}.");
                return WrappedTensorDisposeScope(() =>
                {
                    var (images, height, width) = (size[0], size[2], size[3]);
                    var places = ones([height, width, 3], theta.dtype);
                    places.select(2, 0).copy_(Ticks(width, align_corners));
                    places.select(2, 1).copy_(Ticks(height, align_corners).view(-1, 1));
                    var moved = places.view(1, height * width, 3).expand(images, -1, -1).bmm(theta.transpose(1, 2));
                    return moved.view(images, height, width, 2);
                });
            }

            /// <summary>The middles of elements along an axis from -1 to 1.</summary>
            private static Tensor Ticks(long count, bool align_corners)
            {
                var ticks = new double[count];
                for (var i = 0; i < count && count > 1; i++)
                    ticks[i] = (2.0 * i / (count - 1) - 1) * (align_corners ? 1 : (count - 1.0) / count);
                return tensor(ticks);
            }
        }
    }
}
