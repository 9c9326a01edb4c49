using Digits.Data;

namespace Digits.Tests.Data;

public class DigitSourceTests
{
    [Fact]
    public void Drawn_digits_can_be_asked_for_by_name()
    {
        var digits = DigitSource.Load("drawn");

        Assert.Equal((60_000, 10_000), (digits.Train.Count, digits.Test.Count));
    }

    [Fact]
    public void A_smaller_profile_draws_only_what_it_needs()
    {
        var digits = DigitSource.Load("drawn", train: 30, test: 20);
        var more = DrawnDigits.Load(train: 40, test: 20);

        Assert.Equal((30, 20), (digits.Train.Count, digits.Test.Count));
        Assert.Equal(more.Train.Pixels[..digits.Train.Pixels.Length], digits.Train.Pixels);
        Assert.Equal(more.Test.Labels, digits.Test.Labels);
    }

    [Fact]
    public void Where_MNIST_is_not_to_be_had_digits_are_drawn_and_say_so()
    {
        var digits = DigitSource.LoadOrDraw(() => throw new DataNotFoundException("no network"), () => DrawnDigits.Load(20, 10));

        Assert.StartsWith("Drawn digits: 20 training and 10 test images", digits.ToString());
        Assert.Contains("MNIST is not on this machine and could not be downloaded", digits.Origin);
    }

    [Fact]
    public void A_damaged_file_is_not_replaced_by_drawn_digits() =>
        Assert.Throws<InvalidDataException>(
            () => DigitSource.LoadOrDraw(() => throw new InvalidDataException("damaged"), () => DrawnDigits.Load(20, 10)));

    [Fact]
    public void An_unknown_data_set_is_answered_with_all_known_ones()
    {
        var error = Assert.Throws<ArgumentException>(() => DigitSource.Load("emnist"));

        Assert.Contains("'emnist'. Choose one of mnist, fashion-mnist, kmnist, drawn.", error.Message);
    }

    [RealMnistFact]
    public void MNIST_is_taken_where_it_is() => Assert.True(DigitSource.Load("mnist").IsPublished);
}
