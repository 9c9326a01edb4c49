using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>The mean of each window of a sequence.</summary>
    public sealed class AvgPool1d : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal AvgPool1d(
            long kernel_size, long? stride = null, long? padding = null, bool ceil_mode = false, bool count_include_pad = true)
            : base(nameof(AvgPool1d))
        {
            (this.kernel_size, this.stride, this.padding) = (kernel_size, stride, padding);
            (this.ceil_mode, this.count_include_pad) = (ceil_mode, count_include_pad);
        }

        /// <summary>Elements of a window.</summary>
        public long kernel_size { get; set; }

        /// <summary>From one window to the next; the window's size when null.</summary>
        public long? stride { get; set; }

        /// <summary>Zeros at both ends of the sequence.</summary>
        public long? padding { get; set; }

        /// <summary>Whether windows may reach beyond the end.</summary>
        public bool ceil_mode { get; set; }

        /// <summary>Whether the zeros of the padding count.</summary>
        public bool count_include_pad { get; set; }

        /// <inheritdoc />
        public override torch.Tensor forward(torch.Tensor input) =>
            torch.nn.functional.avg_pool1d(input, kernel_size, stride, padding, ceil_mode, count_include_pad);
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>The mean of each window of a sequence.</summary>
            public static AvgPool1d AvgPool1d(
                long kernel_size, long? stride = null, long padding = 0, bool ceil_mode = false, bool count_include_pad = true) =>
                new(kernel_size, stride, padding, ceil_mode, count_include_pad);
        }
    }
}
