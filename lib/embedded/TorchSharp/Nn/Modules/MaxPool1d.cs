using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>The largest element of each window of a sequence.</summary>
    public sealed class MaxPool1d : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal MaxPool1d(long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false)
            : base(nameof(MaxPool1d))
        {
            (this.kernel_size, this.stride, this.padding) = (kernel_size, stride, padding);
            (this.dilation, this.ceil_mode) = (dilation, ceil_mode);
        }

        /// <summary>Elements of a window.</summary>
        public long kernel_size { get; set; }

        /// <summary>From one window to the next; the window's size when null.</summary>
        public long? stride { get; set; }

        /// <summary>How far windows reach beyond the sequence.</summary>
        public long? padding { get; set; }

        /// <summary>Distances between the elements of a window.</summary>
        public long? dilation { get; set; }

        /// <summary>Whether windows may reach beyond the end.</summary>
        public bool ceil_mode { get; set; }

        /// <inheritdoc />
        public override torch.Tensor forward(torch.Tensor input) =>
            torch.nn.functional.max_pool1d(input, kernel_size, stride, padding, dilation, ceil_mode);

        /// <summary>The largest elements and their places in their sequences.</summary>
        public (torch.Tensor Values, torch.Tensor Indices) forward_with_indices(torch.Tensor input) =>
            torch.nn.functional.max_pool1d_with_indices(input, kernel_size, stride, padding, dilation, ceil_mode);
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>The largest element of each window of a sequence.</summary>
            public static MaxPool1d MaxPool1d(
                long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) =>
                new(kernel_size, stride, padding, dilation, ceil_mode);
        }
    }
}
