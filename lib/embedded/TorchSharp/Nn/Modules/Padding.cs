namespace TorchSharp;

/// <summary>How much a convolution pads by itself.</summary>
public enum Padding
{
    /// <summary>Nothing: the output is smaller than the input.</summary>
    Valid = 0,

    /// <summary>As much as makes the output as large as the input.</summary>
    Same = 1,
}
