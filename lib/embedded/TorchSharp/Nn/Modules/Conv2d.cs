using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>
    /// A convolution of images: each output channel is the sum of the input channels correlated with kernels that are trained.
    /// </summary>
    public sealed class Conv2d : Convolution
    {
        internal Conv2d(
            long in_channels, long out_channels, (long, long) kernel_size, (long, long) stride, (long, long)? padding,
            Padding? padding_type,
            (long, long) dilation, long groups = 1, bool bias = true, PaddingModes padding_mode = PaddingModes.Zeros,
            torch.Device? device = null, torch.ScalarType? dtype = null)
            : base(
                nameof(Conv2d), in_channels, out_channels, Both(kernel_size), Both(stride), padding is { } p ? Both(p) : null, padding_type,
                Both(dilation), false, [0, 0], groups, bias, padding_mode, device, dtype)
        {
        }

        /// <summary>From images [N, C, H, W], or one image [C, H, W], to [N, O, …, …].</summary>
        /// <exception cref="ArgumentException">The input has other dimensions or channels.</exception>
        public override torch.Tensor forward(torch.Tensor input)
        {
            if (!ValidateShape(input, 2))
            {
                throw new ArgumentException(
                    $"Expected 3D (unbatched) or 4D (batched) input with {in_channels} channels to Conv2d, but got shape " +
                    $"[{string.Join(", ", input.shape)}].", nameof(input));
            }
            if (padding_mode != PaddingModes.Zeros)
            {
                using var padded = torch.nn.functional.pad(input, _reversed_padding_repeated_twice, padding_mode);
                return torch.nn.functional.conv2d(padded, weight, bias, stride, [0, 0], dilation, groups);
            }
            return padding_type is { } type
                ? torch.nn.functional.conv2d_padding(input, weight, bias, stride, type, dilation, groups)
                : torch.nn.functional.conv2d(input, weight, bias, stride, padding, dilation, groups);
        }

        private static long[] Both((long, long) pair) => [pair.Item1, pair.Item2];
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>A convolution with square kernels and PyTorch's initial weights.</summary>
            /// <param name="in_channels">Channels of the input.</param>
            /// <param name="out_channels">Channels of the output.</param>
            /// <param name="kernel_size">Height and width of the kernels.</param>
            /// <param name="stride">Steps down and right.</param>
            /// <param name="padding">Elements to add on all four sides.</param>
            /// <param name="dilation">Distances between kernel elements.</param>
            /// <param name="padding_mode">What is added.</param>
            /// <param name="groups">In how many groups the channels are cut, which don't see each other.</param>
            /// <param name="bias">Whether a number that is trained is added to each output channel.</param>
            /// <param name="device">Where; only the CPU.</param>
            /// <param name="dtype">The parameters' type.</param>
            public static Conv2d Conv2d(
                long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0, long dilation = 1,
                PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null,
                ScalarType? dtype = null) =>
                new(in_channels, out_channels, (kernel_size, kernel_size), (stride, stride), (padding, padding), null, (dilation, dilation),
                    groups, bias, padding_mode, device, dtype);

            /// <summary>A convolution with PyTorch's initial weights; pairs are (down, right).</summary>
            /// <inheritdoc cref="Conv2d(long, long, long, long, long, long, PaddingModes, long, bool, Device?, ScalarType?)" />
            public static Conv2d Conv2d(
                long in_channels, long out_channels, (long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null,
                (long, long)? dilation = null, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true,
                Device? device = null, ScalarType? dtype = null) =>
                new(in_channels, out_channels, kernel_size, stride ?? (1, 1), padding ?? (0, 0), null, dilation ?? (1, 1), groups, bias,
                    padding_mode, device, dtype);

            /// <summary>A convolution with square kernels that pads not at all, or so that the size stays.</summary>
            /// <inheritdoc cref="Conv2d(long, long, long, long, long, long, PaddingModes, long, bool, Device?, ScalarType?)" />
            public static Conv2d Conv2d(
                long in_channels, long out_channels, long kernel_size, Padding padding, long stride = 1, long dilation = 1,
                PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null,
                ScalarType? dtype = null) =>
                new(in_channels, out_channels, (kernel_size, kernel_size), (stride, stride), null, padding, (dilation, dilation), groups,
                    bias,
                    padding_mode, device, dtype);

            /// <summary>A convolution that pads not at all, or so that the size stays; pairs are (down, right).</summary>
            /// <inheritdoc cref="Conv2d(long, long, long, long, long, long, PaddingModes, long, bool, Device?, ScalarType?)" />
            public static Conv2d Conv2d(
                long in_channels, long out_channels, (long, long) kernel_size, Padding padding, (long, long)? stride = null,
                (long, long)? dilation = null, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true,
                Device? device = null, ScalarType? dtype = null) =>
                new(in_channels, out_channels, kernel_size, stride ?? (1, 1), null, padding, dilation ?? (1, 1), groups, bias, padding_mode,
                    device, dtype);
        }
    }
}
