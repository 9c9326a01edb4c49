using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>The largest element of each window.</summary>
    public sealed class MaxPool2d : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal MaxPool2d(long[] kernel_size, long[]? stride = null, long[]? padding = null, long[]? dilation = null,
            bool ceil_mode = false)
            : base(nameof(MaxPool2d))
        {
            (this.kernel_size, this.stride, this.padding) = (kernel_size, stride, padding);
            (this.dilation, this.ceil_mode) = (dilation, ceil_mode);
        }

        /// <summary>Height and width of a window.</summary>
        public long[] kernel_size { get; set; }

        /// <summary>From one window to the next; the window's size when null.</summary>
        public long[]? stride { get; set; }

        /// <summary>How far windows reach beyond the image.</summary>
        public long[]? padding { get; set; }

        /// <summary>Distances between the elements of a window.</summary>
        public long[]? dilation { get; set; }

        /// <summary>Whether windows may reach beyond the right and the lower edge.</summary>
        public bool ceil_mode { get; set; }

        /// <inheritdoc />
        public override torch.Tensor forward(torch.Tensor input) =>
            torch.nn.functional.max_pool2d(input, kernel_size, stride, padding, dilation, ceil_mode);

        /// <summary>The largest elements and their places in their channels.</summary>
        public (torch.Tensor Values, torch.Tensor Indices) forward_with_indices(torch.Tensor input) =>
            torch.nn.functional.max_pool2d_with_indices(input, kernel_size, stride, padding, dilation, ceil_mode);
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>The largest element of each square window; the windows lie side by side unless told otherwise.</summary>
            public static MaxPool2d MaxPool2d(
                long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) =>
                MaxPool2d(
                    (kernel_size, kernel_size), stride is { } s ? (s, s) : null, padding is { } p ? (p, p) : null,
                    dilation is { } d ? (d, d) : null,
                    ceil_mode);

            /// <summary>The largest element of each window; pairs are (down, right).</summary>
            public static MaxPool2d MaxPool2d(
                (long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null, (long, long)? dilation = null,
                bool ceil_mode = false)
            {
                var (s, p, d) = (stride ?? kernel_size, padding ?? (0, 0), dilation ?? (1, 1));
                return new MaxPool2d(
                    [kernel_size.Item1, kernel_size.Item2], [s.Item1, s.Item2], [p.Item1, p.Item2], [d.Item1, d.Item2], ceil_mode);
            }

            /// <summary>The largest element of each window; arrays are [down, right].</summary>
            public static MaxPool2d MaxPool2d(
                long[] kernel_size, long[]? stride = null, long[]? padding = null, long[]? dilation = null, bool ceil_mode = false) =>
                new(kernel_size, stride, padding, dilation, ceil_mode);
        }
    }
}
