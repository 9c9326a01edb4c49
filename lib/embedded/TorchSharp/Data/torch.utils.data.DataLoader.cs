namespace TorchSharp;

public static partial class torch
{
    public static partial class utils
    {
        public static partial class data
        {
            /// <summary>Batches of a data set in an order of your own.</summary>
            /// <param name="dataset">The samples.</param>
            /// <param name="batchSize">Samples in a batch.</param>
            /// <param name="shuffler">The samples' numbers in their order.</param>
            /// <param name="device">Where batches live; only the CPU.</param>
            /// <param name="num_worker">How many samples are got at the same time.</param>
            /// <param name="drop_last">Leave out a last batch that is not full.</param>
            /// <param name="disposeBatch">Free each batch when the next one is asked for.</param>
            /// <param name="disposeDataset">Free the data set with the loader.</param>
            public static Modules.DataLoader DataLoader(
                Dataset dataset, int batchSize, IEnumerable<long> shuffler, Device? device = null, int num_worker = 1,
                bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) =>
                new(dataset, batchSize, shuffler, device, num_worker, drop_last, disposeBatch, disposeDataset);

            /// <summary>
            /// Batches of a data set in its order or shuffled. The order is drawn from <see cref="Random"/>, not from torch's generator,
            /// and with a seed it is the same in every epoch.
            /// </summary>
            /// <param name="dataset">The samples.</param>
            /// <param name="batchSize">Samples in a batch.</param>
            /// <param name="shuffle">Whether the order is random.</param>
            /// <param name="device">Where batches live; only the CPU.</param>
            /// <param name="seed">A seed for the order.</param>
            /// <param name="num_worker">How many samples are got at the same time.</param>
            /// <param name="drop_last">Leave out a last batch that is not full.</param>
            /// <param name="disposeBatch">Free each batch when the next one is asked for.</param>
            /// <param name="disposeDataset">Free the data set with the loader.</param>
            public static Modules.DataLoader DataLoader(
                Dataset dataset, int batchSize, bool shuffle = false, Device? device = null, int? seed = null, int num_worker = 1,
                bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) =>
                new(dataset, batchSize, shuffle, device, seed, num_worker, drop_last, disposeBatch, disposeDataset);

            /// <summary>Batches of a data set in an order of your own.</summary>
            /// <param name="dataset">The samples.</param>
            /// <param name="batchSize">Samples in a batch.</param>
            /// <param name="shuffler">The samples' numbers in their order.</param>
            /// <param name="device">Where batches live; only the CPU.</param>
            /// <param name="num_worker">How many samples are got at the same time.</param>
            /// <param name="drop_last">Leave out a last batch that is not full.</param>
            /// <param name="disposeBatch">Free each batch when the next one is asked for.</param>
            /// <param name="disposeDataset">Free the data set with the loader.</param>
            public static Modules.IterableDataLoader DataLoader(
                IterableDataset dataset, int batchSize, IEnumerable<long> shuffler, Device? device = null, int num_worker = 1,
                bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) =>
                new(dataset, batchSize, shuffler, device, num_worker, drop_last, disposeBatch, disposeDataset);

            /// <summary>
            /// Batches of a data set in its order or shuffled. The order is drawn from <see cref="Random"/>, not from torch's generator,
            /// and with a seed it is the same in every epoch.
            /// </summary>
            /// <param name="dataset">The samples.</param>
            /// <param name="batchSize">Samples in a batch.</param>
            /// <param name="shuffle">Whether the order is random.</param>
            /// <param name="device">Where batches live; only the CPU.</param>
            /// <param name="seed">A seed for the order.</param>
            /// <param name="num_worker">How many samples are got at the same time.</param>
            /// <param name="drop_last">Leave out a last batch that is not full.</param>
            /// <param name="disposeBatch">Free each batch when the next one is asked for.</param>
            /// <param name="disposeDataset">Free the data set with the loader.</param>
            public static Modules.IterableDataLoader DataLoader(
                IterableDataset dataset, int batchSize, bool shuffle = false, Device? device = null, int? seed = null, int num_worker = 1,
                bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) =>
                new(dataset, batchSize, shuffle, device, seed, num_worker, drop_last, disposeBatch, disposeDataset);
        }
    }
}
