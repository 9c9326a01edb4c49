using TorchSharp.Utils;
using static TorchSharp.torch;
using static TorchSharp.torch.utils.data;

namespace TorchSharp.Tests.Data;

public sealed class DataLoaderTests
{
    [Fact]
    public void Batches_are_the_rows_in_their_order()
    {
        using var loader = Loader(5, 2);
        Assert.Equal(3, loader.Count);
        Assert.Equal(["0 1", "2 3", "4"], Labels(loader));
        foreach (var batch in loader.Take(1))
        {
            Assert.Equal([2, 1, 2], batch[0].shape);
            Assert.Equal([2], batch[1].shape);
            Assert.Equal([0f, 1, 2, 3], batch[0].data<float>().ToArray());
        }
    }

    [Fact]
    public void The_last_batch_can_be_left_out()
    {
        using var loader = Loader(5, 2, drop_last: true);
        Assert.Equal(2, loader.Count);
        Assert.Equal(["0 1", "2 3"], Labels(loader));
    }

    // What an implementation of .NET's generator for seeds, written in Python, gives.
    [Theory]
    [InlineData(1, "9 2 10 8 7 1 3 0 6 5 4 11")]
    [InlineData(42, "11 9 7 3 1 6 2 8 5 0 10 4")]
    public void A_seed_gives_the_order_of_the_real_package_in_every_epoch(int seed, string expected)
    {
        using var loader = Loader(12, 12, shuffle: true, seed: seed);
        Assert.Equal([expected], Labels(loader));
        Assert.Equal([expected], Labels(loader));
        Assert.Equal(expected, string.Join(' ', new FisherYatesShuffler(12, seed)));
    }

    [Fact]
    public void Without_a_seed_every_epoch_has_another_order_of_all_samples()
    {
        using var loader = Loader(40, 40, shuffle: true);
        var (first, second) = (Labels(loader).Single(), Labels(loader).Single());
        Assert.NotEqual(first, second);
        Assert.Equal(Enumerable.Range(0, 40), first.Split(' ').Select(int.Parse).Order());
    }

    [Fact]
    public void The_order_can_be_given()
    {
        using var loader = DataLoader(Rows(4), 3, [3, 1, 1, 0]);
        Assert.Equal(["3 1 1", "0"], Labels(loader));
    }

    [Fact]
    public void Batches_are_freed_when_the_next_one_comes_unless_they_are_to_be_kept()
    {
        var kept = new List<Tensor>();
        using (var loader = Loader(4, 2)) kept.AddRange(loader.Select(batch => batch[1]));
        Assert.All(kept, t => Assert.True(t.IsInvalid));
        kept.Clear();
        using (var loader = DataLoader(Rows(4), 2, disposeBatch: false)) kept.AddRange(loader.SelectMany(batch => batch));
        Assert.All(kept, t => Assert.False(t.IsInvalid));
        kept.ForEach(t => t.Dispose());
    }

    [Fact]
    public void An_epoch_leaves_no_tensors_behind()
    {
        using var nothingIsFreed = new NoCollections();
        var before = Tensor.TotalCount;
        using (var loader = Loader(10, 3, shuffle: true))
        {
            var open = Tensor.TotalCount;
            foreach (var batch in loader) Assert.Equal(2, batch.Count);
            Assert.Equal(open, Tensor.TotalCount);
        }
        Assert.Equal(before, Tensor.TotalCount);
    }

    [Fact]
    public void The_data_set_goes_with_the_loader_unless_it_is_to_be_kept()
    {
        var kept = Rows(3);
        DataLoader(kept, 2, disposeDataset: false).Dispose();
        Assert.Equal(3, kept.Count);
        DataLoader(kept, 2).Dispose();
        Assert.Throws<InvalidOperationException>(() => kept.Count);
    }

    [Fact]
    public void A_batch_outlives_the_scope_it_was_got_in()
    {
        using var loader = Loader(4, 2);
        using var batches = loader.GetEnumerator();
        using (NewDisposeScope()) batches.MoveNext();
        Assert.False(batches.Current[0].IsInvalid);
    }

    [Fact]
    public void Named_samples_become_named_batches_with_any_number_of_workers()
    {
        using var loader = DataLoader(new Squares(), 4, num_worker: 3);
        var seen = new List<long>();
        foreach (var batch in loader) seen.AddRange(batch["square"].data<long>().ToArray());
        Assert.Equal(Enumerable.Range(0, 10).Select(i => (long)i * i), seen);
    }

    [Fact]
    public void Tensors_of_different_lengths_are_no_data_set()
    {
        using Tensor a = zeros(3), b = zeros(4);
        Assert.Contains("3, 4", Assert.Throws<ArgumentException>(() => TensorDataset(a, b)).Message);
        Assert.Throws<ArgumentNullException>(() => TensorDataset());
    }

    private static Modules.TensorDataset Rows(long count)
    {
        using var scope = NewDisposeScope();
        return TensorDataset(arange(2 * count, float32).view(count, 1, 2), arange(count, int64));
    }

    private static Modules.IterableDataLoader Loader(long count, int size, bool shuffle = false, int? seed = null,
        bool drop_last = false) =>
        DataLoader(Rows(count), size, shuffle, seed: seed, drop_last: drop_last);

    private static List<string> Labels(Modules.IterableDataLoader loader) =>
        [.. loader.Select(batch => string.Join(' ', batch[1].data<long>().ToArray()))];

    private sealed class Squares : Dataset
    {
        public override long Count => 10;

        public override Dictionary<string, Tensor> GetTensor(long index) =>
            new() { ["number"] = tensor(index), ["square"] = tensor(index).mul(index) };
    }
}
