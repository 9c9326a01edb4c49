// Tests count live tensors and native bytes, and draw from the one default generator, so they run one after another.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
