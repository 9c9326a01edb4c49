using System.Runtime.CompilerServices;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The elements that an indexing expression selects; assigning overwrites them.</summary>
        [IndexerName("TensorItems")]
        public Tensor this[params TensorIndex[] indices]
        {
            get => index(indices);
            set => index_put_(value, indices);
        }

        /// <summary>
        /// The elements at the positions that tensors list, or where a tensor of truth values is true; assigning overwrites them.
        /// </summary>
        [IndexerName("TensorItems")]
        public Tensor this[params Tensor[] indices]
        {
            get => index(indices);
            set => index_put_(value, indices);
        }

        /// <summary>One index of the first dimension: a view. Assigning overwrites its elements.</summary>
        [IndexerName("TensorItems")]
        public Tensor this[long i1]
        {
            get => index(i1);
            set => Overwrite(index(i1), value);
        }

        /// <summary>One index of each of the first two dimensions: a view. Assigning overwrites its elements.</summary>
        [IndexerName("TensorItems")]
        public Tensor this[long i1, long i2]
        {
            get => index(i1, i2);
            set => Overwrite(index(i1, i2), value);
        }

        /// <summary>One index of each of the first three dimensions: a view. Assigning overwrites its elements.</summary>
        [IndexerName("TensorItems")]
        public Tensor this[long i1, long i2, long i3]
        {
            get => index(i1, i2, i3);
            set => Overwrite(index(i1, i2, i3), value);
        }

        /// <summary>One index of each of the first four dimensions: a view. Assigning overwrites its elements.</summary>
        [IndexerName("TensorItems")]
        public Tensor this[long i1, long i2, long i3, long i4]
        {
            get => index(i1, i2, i3, i4);
            set => Overwrite(index(i1, i2, i3, i4), value);
        }

        /// <summary>One index of each of the first five dimensions: a view. Assigning overwrites its elements.</summary>
        [IndexerName("TensorItems")]
        public Tensor this[long i1, long i2, long i3, long i4, long i5]
        {
            get => index(i1, i2, i3, i4, i5);
            set => Overwrite(index(i1, i2, i3, i4, i5), value);
        }

        /// <summary>One index of each of the first six dimensions: a view. Assigning overwrites its elements.</summary>
        [IndexerName("TensorItems")]
        public Tensor this[long i1, long i2, long i3, long i4, long i5, long i6]
        {
            get => index(i1, i2, i3, i4, i5, i6);
            set => Overwrite(index(i1, i2, i3, i4, i5, i6), value);
        }

        /// <summary>One index of each of the first dimensions: a view. Assigning overwrites its elements.</summary>
        [IndexerName("TensorItems")]
        public Tensor this[params long[] indices]
        {
            get => index(indices.Select(i => TensorIndex.Single(i)).ToArray());
            set => index_put_(value, indices.Select(i => TensorIndex.Single(i)).ToArray());
        }

        private static void Overwrite(Tensor view, Tensor value)
        {
            using (view) view.copy_(value);
        }
    }
}
