namespace TorchSharp;

public static partial class torch
{
    /// <summary>How <c>nn.Upsample</c> finds elements between others.</summary>
    public enum UpsampleMode
    {
        /// <summary>The nearest one.</summary>
        Nearest = 0,

        /// <summary>On a straight line between two, in sequences.</summary>
        Linear = 1,

        /// <summary>On straight lines between four, in images.</summary>
        Bilinear = 2,
    }

    /// <summary>How <c>interpolate</c> finds elements between others.</summary>
    public enum InterpolationMode
    {
        /// <summary>The nearest one; of two the lower.</summary>
        Nearest = 0,

        /// <summary>On a straight line between two, in sequences.</summary>
        Linear = 1,

        /// <summary>On straight lines between four, in images.</summary>
        Bilinear = 2,

        /// <summary>The mean of those that lie in the area.</summary>
        Area = 5,

        /// <summary>The one nearest to the middle.</summary>
        NearestExact = 6,
    }

    /// <summary>How <c>grid_sample</c> finds elements between others.</summary>
    public enum GridSampleMode
    {
        /// <summary>The nearest one.</summary>
        Nearest = 0,

        /// <summary>On straight lines between four.</summary>
        Bilinear = 2,
    }

    /// <summary>What <c>grid_sample</c> finds beyond the edges.</summary>
    public enum GridSamplePaddingMode
    {
        /// <summary>Zeros.</summary>
        Zeros = 0,

        /// <summary>The image mirrored.</summary>
        Reflection = 1,

        /// <summary>The elements at the edge.</summary>
        Border = 2,
    }
}
