namespace Digits.Data;

/// <summary>A data set as a course needs it: what to learn from, what to test on, and where it came from.</summary>
/// <param name="Name">The data set's name for people, such as <c>MNIST</c>.</param>
/// <param name="Train">The images to learn from.</param>
/// <param name="Test">The images to test on; no model may learn from them.</param>
/// <param name="Origin">Where the images came from and whether they are the published ones: it follows the word "from".</param>
/// <param name="IsPublished">Whether every file's checksum is the published one, so that figures compare with those of others.</param>
public sealed record TrainTestImages(string Name, DigitImages Train, DigitImages Test, string Origin, bool IsPublished)
{
    /// <summary>One line for a person: what it is, how much, and from where.</summary>
    public override string ToString() => $"{Name}: {Train.Count:N0} training and {Test.Count:N0} test images from {Origin}";
}
