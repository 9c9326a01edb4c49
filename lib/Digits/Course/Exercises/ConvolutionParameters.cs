namespace Digits;

public static partial class Exercises
{
    /// <summary>How many numbers a convolution from 16 to 32 channels learns with filters of 5 x 5.</summary>
    public static Answer ConvolutionParameters(int? parameters) => Check(
        "4.3", "32 filters of 16 x 5 x 5, and 32 biases. The size of the image plays no part.", parameters, count => count switch
    {
        12_832 => null,
        12_800 => "That is all the weights. Each of the 32 filters has a bias too.",
        832 or 800 => "Each filter looks at all 16 answers of the first block: it has 5 x 5 numbers for each of them.",
        12_816 => "There is a bias for each number that is given out at a place: 32, not 16.",
        4_640 or 4_608 => "That is the convolution with filters of 3 x 3.",
        416 or 401 or 400 => "That is one filter. There are 32 of them, each with its bias.",
        _ => $"It is not {count:N0}. Count one filter first: how many numbers does it look at, in a window of 5 x 5 on 16 maps?",
    });
}
