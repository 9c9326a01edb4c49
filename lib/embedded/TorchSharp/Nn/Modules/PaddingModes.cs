namespace TorchSharp;

/// <summary>What is beyond the edges of an image.</summary>
public enum PaddingModes
{
    /// <summary>Zeros.</summary>
    Zeros = 0,

    /// <summary>The image mirrored at its edge elements.</summary>
    Reflect = 1,

    /// <summary>The edge elements again and again.</summary>
    Replicate = 2,

    /// <summary>The other side of the image.</summary>
    Circular = 3,

    /// <summary>One value.</summary>
    Constant = 4,
}
