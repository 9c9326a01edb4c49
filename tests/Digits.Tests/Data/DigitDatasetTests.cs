using Digits.Data;
using TorchSharp;
using static TorchSharp.torch;

namespace Digits.Tests.Data;

public sealed class DigitDatasetTests
{
    [Fact]
    public void Batches_hold_every_image_once_and_the_last_one_is_smaller()
    {
        var data = Samples.Bars(25);
        var sizes = new List<long>();
        var sum = 0.0;
        foreach (var batch in data.Batches(10, shuffle: true))
        {
            sizes.Add(batch.Count);
            sum += batch.Images.sum().item<float>();
        }
        Assert.Equal([10, 10, 5], sizes);
        Assert.Equal(data.Images.to(float64).sum().item<double>() / 255, sum, 0.01);
    }

    [Fact]
    public void A_batch_pairs_each_image_with_its_own_label()
    {
        var data = Samples.Bars(30);
        using var batch = data.Gather([7, 3]);
        Assert.Equal([data.Labels[7].item<long>(), data.Labels[3].item<long>()], batch.Labels.data<long>().ToArray());
        Assert.True(batch.Images[0].allclose(data.Images[7].to(float32) / 255));
    }

    [Fact]
    public void The_same_generator_seed_gives_the_same_order_and_the_next_epoch_another()
    {
        var data = Samples.Bars(200);
        using var generator = new Generator(5);
        using var again = new Generator(5);
        var first = Order(generator);
        Assert.Equal(first, Order(again));
        Assert.NotEqual(first, Order(generator));

        long[] Order(Generator g) => data.Batches(50, shuffle: true, g).SelectMany(b => b.Labels.data<long>().ToArray()).ToArray();
    }

    [Fact]
    public void Normalised_pixels_have_mean_0_and_deviation_1()
    {
        var data = Samples.Bars(100);
        using var batch = data.With(data.Measure()).All();
        Assert.Equal(0, batch.Images.mean().item<float>(), 0.001);
        Assert.Equal(1, batch.Images.std().item<float>(), 0.001);
    }

    [Fact]
    public void A_sample_draws_each_image_at_most_once()
    {
        var data = Samples.Bars(50);
        var sample = data.Sample(50, seed: 9);
        Assert.Equal(data.CountByDigit(), sample.CountByDigit());
        Assert.Throws<ArgumentOutOfRangeException>(() => data.Sample(51, seed: 9));
    }

    [Fact]
    public void A_split_deals_out_every_image_once_and_the_same_seed_deals_alike()
    {
        var data = Samples.Bars(60).With(new Pixels(0.1, 0.3));
        var (first, second) = data.Split(50, seed: 4);
        Assert.Equal((50, 10), (first.Count, second.Count));
        Assert.Equal((data.Pixels, data.Pixels), (first.Pixels, second.Pixels));
        Assert.Equal(Sums(data).Order(), Sums(DigitDataset.Concat(first, second)).Order());
        Assert.Equal(Sums(second), Sums(data.Split(50, seed: 4).Second));
        Assert.NotEqual(Sums(second), Sums(data.Split(50, seed: 5).Second));
        Assert.Throws<ArgumentOutOfRangeException>(() => data.Split(61, seed: 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => data.Split(-1, seed: 4));

        long[] Sums(DigitDataset images) => images.Images.to(int64).sum(1, 2, 3).data<long>().ToArray();
    }

    [Fact]
    public void One_of_each_has_the_first_image_of_every_digit_in_order()
    {
        var data = Samples.Bars(200);
        var ten = data.OneOfEach();
        Assert.Equal(Enumerable.Range(0, 10).Select(digit => (long)digit), ten.Labels.data<long>().ToArray());
        var first = Array.IndexOf(data.Labels.data<long>().ToArray(), 7);
        Assert.True(ten.Images[7].Equals(data.Images[first]));
        var fault = Assert.Throws<InvalidOperationException>(() => data.Take(1).OneOfEach());
        Assert.Contains("None of these 1 images shows a", fault.Message);
    }

    [Fact]
    public void A_crop_keeps_the_middle()
    {
        var data = Samples.Bars(3);
        var crop = data.Crop(4);
        Assert.Equal([3, 1, 20, 20], crop.Images.shape);
        Assert.True(crop.Images[1].Equals(data.Images[1].narrow(1, 4, 20).narrow(2, 4, 20)));
    }

    [Fact]
    public void Tensors_of_the_wrong_type_or_shape_are_refused_with_what_they_are()
    {
        var fault = Assert.Throws<ArgumentException>(() => new DigitDataset(zeros(2, 28, 28), zeros(2, int64)));
        Assert.Contains("Float32 of shape [2, 28, 28]", fault.Message);
        Assert.Throws<ArgumentException>(() => new DigitDataset(zeros(2, 1, 28, 28, uint8), zeros(3, int64)));
    }
}
