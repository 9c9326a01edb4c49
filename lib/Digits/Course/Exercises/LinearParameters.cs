namespace Digits;

public static partial class Exercises
{
    /// <summary>How many numbers a linear layer learns that reads images of 20 x 20 pixels.</summary>
    public static Answer LinearParameters(int? parameters) => Check(
        "2.1", "400 weights and a bias for each of the ten digits.", parameters, count => count switch
    {
        4010 => null,
        4000 => "That is all the weights. Each digit has a bias too.",
        401 or 410 => "That is too few: each of the ten digits has a weight for every pixel.",
        7850 or 7840 => "That is the model for 28 x 28 pixels. How many pixels are 20 x 20?",
        400 => "That is the number of pixels. Each of the ten digits has a weight for every one.",
        _ => $"It is not {count:N0}. Count the weights of one digit first, one for each pixel; then its bias; then take all ten digits.",
    });
}
