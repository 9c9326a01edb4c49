using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>
    /// A convolution of sequences: each output channel is the sum of the input channels correlated with kernels that are trained.
    /// </summary>
    public sealed class Conv1d : Convolution
    {
        internal Conv1d(
            long in_channels, long out_channels, long kernel_size, long stride, long? padding, Padding? padding_type, long dilation,
            long groups = 1, bool bias = true, PaddingModes padding_mode = PaddingModes.Zeros, torch.Device? device = null,
            torch.ScalarType? dtype = null)
            : base(
                nameof(Conv1d), in_channels, out_channels, [kernel_size], [stride], padding is { } p ? [p] : null, padding_type, [dilation],
                false, [0], groups, bias, padding_mode, device, dtype)
        {
        }

        /// <summary>From sequences [N, C, L], or one sequence [C, L], to [N, O, …].</summary>
        /// <exception cref="ArgumentException">The input has other dimensions or channels.</exception>
        public override torch.Tensor forward(torch.Tensor input)
        {
            if (!ValidateShape(input, 1))
            {
                throw new ArgumentException(
                    $"Expected 2D (unbatched) or 3D (batched) input with {in_channels} channels to Conv1d, but got shape " +
                    $"[{string.Join(", ", input.shape)}].", nameof(input));
            }
            if (padding_mode != PaddingModes.Zeros)
            {
                using var padded = torch.nn.functional.pad(input, _reversed_padding_repeated_twice, padding_mode);
                return torch.nn.functional.conv1d(padded, weight, bias, stride[0], 0, dilation[0], groups);
            }
            return padding_type is { } type
                ? torch.nn.functional.conv1d_padding(input, weight, bias, stride[0], type, dilation[0], groups)
                : torch.nn.functional.conv1d(input, weight, bias, stride[0], padding?[0], dilation[0], groups);
        }
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>A convolution of sequences with PyTorch's initial weights.</summary>
            /// <param name="in_channels">Channels of the input.</param>
            /// <param name="out_channels">Channels of the output.</param>
            /// <param name="kernel_size">Elements of the kernels.</param>
            /// <param name="stride">Elements from one output to the next.</param>
            /// <param name="padding">Elements to add at both ends.</param>
            /// <param name="dilation">Distances between kernel elements.</param>
            /// <param name="padding_mode">What is added.</param>
            /// <param name="groups">In how many groups the channels are cut, which don't see each other.</param>
            /// <param name="bias">Whether a number that is trained is added to each output channel.</param>
            /// <param name="device">Where; only the CPU.</param>
            /// <param name="dtype">The parameters' type.</param>
            public static Conv1d Conv1d(
                long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0, long dilation = 1,
                PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null,
                ScalarType? dtype = null) =>
                new(in_channels, out_channels, kernel_size, stride, padding, null, dilation, groups, bias, padding_mode, device, dtype);

            /// <summary>A convolution of sequences that pads not at all, or so that the size stays.</summary>
            /// <inheritdoc cref="Conv1d(long, long, long, long, long, long, PaddingModes, long, bool, Device?, ScalarType?)" />
            public static Conv1d Conv1d(
                long in_channels, long out_channels, long kernel_size, Padding padding, long stride = 1, long dilation = 1,
                PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null,
                ScalarType? dtype = null) =>
                new(in_channels, out_channels, kernel_size, stride, null, padding, dilation, groups, bias, padding_mode, device, dtype);
        }
    }
}
