using System.Runtime.InteropServices;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        // A sequence is an image one row high.
        public static partial class functional
        {
            /// <summary>The largest element of each window of a sequence.</summary>
            /// <param name="input">Sequences [N, C, L], or one sequence [C, L].</param>
            /// <param name="kernel_size">Elements of a window.</param>
            /// <param name="stride">From one window to the next; the window's size when null.</param>
            /// <param name="padding">How far windows reach beyond the sequence, at most half their size.</param>
            /// <param name="dilation">Distances between the elements of a window.</param>
            /// <param name="ceil_mode">Whether windows may reach beyond the end.</param>
            /// <returns>[N, C, (L + 2 padding - dilation (kernel - 1) - 1) / stride + 1].</returns>
            /// <exception cref="ExternalException">The options don't fit the input.</exception>
            public static Tensor max_pool1d(
                Tensor input, long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false)
            {
                using var image = input.unsqueeze(-2);
                using var pooled = max_pool2d(
                    image, [1, kernel_size], [1, stride ?? kernel_size], [0, padding ?? 0], [1, dilation ?? 1], ceil_mode);
                return pooled.squeeze(-2);
            }

            /// <summary>The largest element of each window of a sequence, and its place there.</summary>
            /// <inheritdoc cref="max_pool1d" />
            public static (Tensor output, Tensor indices) max_pool1d_with_indices(
                Tensor input, long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false)
            {
                using var image = input.unsqueeze(-2);
                var (pooled, places) = max_pool2d_with_indices(
                    image, [1, kernel_size], [1, stride ?? kernel_size], [0, padding ?? 0], [1, dilation ?? 1], ceil_mode);
                using (pooled)
                using (places) return (pooled.squeeze(-2), places.squeeze(-2));
            }

            /// <summary>The mean of each window of a sequence.</summary>
            /// <param name="input">Sequences [N, C, L], or one sequence [C, L].</param>
            /// <param name="kernel_size">Elements of a window.</param>
            /// <param name="stride">From one window to the next; the window's size when null.</param>
            /// <param name="padding">Zeros at both ends, at most half a window's size.</param>
            /// <param name="ceil_mode">Whether windows may reach beyond the end.</param>
            /// <param name="count_include_pad">Whether the zeros of the padding count.</param>
            /// <returns>[N, C, (L + 2 padding - kernel) / stride + 1].</returns>
            /// <exception cref="ExternalException">The options don't fit the input.</exception>
            public static Tensor avg_pool1d(
                Tensor input, long kernel_size, long? stride = null, long? padding = null, bool ceil_mode = false,
                bool count_include_pad = true)
            {
                using var image = input.unsqueeze(-2);
                using var pooled = avg_pool2d(
                    image, [1, kernel_size], [1, stride ?? kernel_size], [0, padding ?? 0], ceil_mode, count_include_pad);
                return pooled.squeeze(-2);
            }
        }
    }
}
