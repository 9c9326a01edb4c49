namespace Digits.Tests.Data;

/// <summary>A test on the real MNIST files: left out on a machine where <c>DIGITS_DATA</c> doesn't name them.</summary>
public sealed class RealMnistFactAttribute : FactAttribute
{
    public RealMnistFactAttribute()
    {
        if (string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable("DIGITS_DATA")))
            Skip = "Set DIGITS_DATA to the folder with the MNIST files to run this test.";
    }
}
