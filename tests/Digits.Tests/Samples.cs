using Digits.Data;
using TorchSharp;

namespace Digits.Tests;

/// <summary>Small data sets for tests.</summary>
internal static class Samples
{
    /// <summary>Images of a bar whose place is the label, with some noise: a linear model can tell them apart.</summary>
    public static DigitDataset Bars(int count, int seed = 1)
    {
        var random = new System.Random(seed);
        var pixels = new byte[count * 28 * 28];
        var labels = new byte[count];
        for (var i = 0; i < count; i++)
        {
            labels[i] = (byte)random.Next(10);
            for (var p = 0; p < 28 * 28; p++)
            {
                var inBar = p / 28 is > 4 and < 24 && p % 28 / 2 == labels[i] + 2;
                pixels[i * 28 * 28 + p] = (byte)(random.Next(40) + (inBar ? 200 : 0));
            }
        }
        return DigitDataset.From(new DigitImages(pixels, labels, 28, 28));
    }

    /// <summary>Two such sets.</summary>
    public static DigitData Data(int train, int test) => new("Bars", Bars(train, 1), Bars(test, 2), "a test");

    /// <summary>Ten scores from one linear layer.</summary>
    public static torch.nn.Module<torch.Tensor, torch.Tensor> Model()
    {
        torch.manual_seed(3);
        return torch.nn.Sequential(torch.nn.Flatten(), torch.nn.Linear(784, 10));
    }
}
