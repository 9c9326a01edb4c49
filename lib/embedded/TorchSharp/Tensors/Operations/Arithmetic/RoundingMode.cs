namespace TorchSharp;

public static partial class torch
{
    /// <summary>What becomes of the fraction of a quotient.</summary>
    public enum RoundingMode
    {
        /// <summary>It stays.</summary>
        None,

        /// <summary>It is cut off, as integer division of C# does.</summary>
        trunc,

        /// <summary>The quotient is rounded down, as integer division of Python does.</summary>
        floor,
    }
}
