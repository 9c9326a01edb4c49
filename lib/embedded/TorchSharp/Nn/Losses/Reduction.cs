namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>What a loss does with the losses of the single samples.</summary>
        public enum Reduction : long
        {
            /// <summary>Keeps them.</summary>
            None = 0,

            /// <summary>Averages them.</summary>
            Mean = 1,

            /// <summary>Adds them up.</summary>
            Sum = 2,
        }
    }
}
