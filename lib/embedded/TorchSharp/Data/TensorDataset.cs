using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>Samples that are the rows of tensors.</summary>
    public class TensorDataset : torch.utils.data.IterableDataset
    {
        private readonly torch.Tensor[] _tensors;

        internal TensorDataset(torch.Tensor[] tensors)
        {
            if (tensors is null || tensors.Length == 0)
                throw new ArgumentNullException(nameof(tensors), "A data set needs at least one tensor.");
            if (tensors.Select(t => t.shape[0]).Distinct().Count() > 1)
            {
                throw new ArgumentException(
                    "All tensors must have the same first dimension size, but they have " +
                    $"{string.Join(", ", tensors.Select(t => t.shape[0]))}.", nameof(tensors));
            }
            _tensors = [.. tensors.Select(t => t.alias().DetachFromDisposeScope())];
        }

        /// <summary>The number of samples.</summary>
        public override long Count => _tensors[0].size(0);

        /// <summary>A sample: one row of each tensor.</summary>
        public IList<torch.Tensor> this[long index] => _tensors.Select(t => t[index]).ToList();

        /// <inheritdoc />
        public override IList<torch.Tensor> GetTensor(long index) => this[index];

        /// <inheritdoc />
        protected override void Dispose(bool disposing)
        {
            if (!disposing) return;
            foreach (var tensor in _tensors) tensor.Dispose();
        }
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class utils
        {
            public static partial class data
            {
                /// <summary>Samples that are the rows of tensors: images and their labels, for example.</summary>
                /// <exception cref="ArgumentException">The tensors have different numbers of rows.</exception>
                public static TensorDataset TensorDataset(params Tensor[] tensors) => new(tensors);
            }
        }
    }
}
