namespace TorchSharp;

public static partial class torch
{
    /// <summary>Helpers around training.</summary>
    public static partial class utils
    {
        /// <summary>Data sets, and loaders that make batches of them.</summary>
        public static partial class data
        {
            /// <summary>Samples of named tensors by their numbers.</summary>
            public abstract class Dataset : Dataset<Dictionary<string, Tensor>>
            {
            }

            /// <summary>Samples of several tensors by their numbers.</summary>
            public abstract class IterableDataset : Dataset<IList<Tensor>>
            {
            }

            /// <summary>Samples by their numbers.</summary>
            public abstract class Dataset<T> : IDisposable
            {
                /// <summary>The number of samples.</summary>
                public abstract long Count { get; }

                /// <summary>A sample.</summary>
                public abstract T GetTensor(long index);

                /// <summary>Frees what the data set holds.</summary>
                public void Dispose()
                {
                    Dispose(true);
                    GC.SuppressFinalize(this);
                }

                /// <summary>Frees what the data set holds.</summary>
                protected virtual void Dispose(bool disposing)
                {
                }
            }
        }
    }
}
