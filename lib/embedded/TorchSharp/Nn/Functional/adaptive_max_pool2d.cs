using System.Runtime.InteropServices;
using TorchSharp.Nn;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>The largest elements of windows that cover the input evenly and make an output of a given size.</summary>
            /// <param name="input">Images [N, C, H, W], or one image [C, H, W].</param>
            /// <param name="output_size">Height and width of the output.</param>
            /// <exception cref="ExternalException">The input has no elements, or no such dimensions.</exception>
            public static Tensor adaptive_max_pool2d(Tensor input, long[] output_size)
            {
                var (values, indices) = adaptive_max_pool2d_with_indices(input, output_size);
                indices.Dispose();
                return values;
            }

            /// <summary>
            /// As <see cref="adaptive_max_pool2d"/>, with each element's place in its channel: row times width plus column.
            /// </summary>
            /// <inheritdoc cref="adaptive_max_pool2d" />
            public static (Tensor Values, Tensor Indices) adaptive_max_pool2d_with_indices(Tensor input, long[] output_size)
            {
                var (rows, columns) = PoolShapes.Adaptive("adaptive_max_pool2d", input, output_size);
                var (values, indices) = LargestOf(input, rows, columns, wantIndices: true);
                return (values, indices!);
            }
        }
    }
}
