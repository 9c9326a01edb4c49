namespace TorchSharp.Kernels.ConvPool;

/// <summary>Puts the weights of eight output channels side by side, as <see cref="ShiftedTile"/> reads them.</summary>
internal static unsafe class WeightPacking
{
    /// <summary>[O / 8, patch, 8] from [O, patch]: for the convolution itself.</summary>
    public static void Forward(float* packed, float* weight, ConvPoolGeometry g)
    {
        for (long o = 0; o < g.Outputs; o++)
        {
            for (long k = 0; k < g.Patch; k++) packed[(o / 8 * g.Patch + k) * 8 + o % 8] = weight[o * g.Patch + k];
        }
    }

    /// <summary>[C / 8, O · kernel, 8], each kernel from its last element to its first: for the gradient of the input.</summary>
    public static void Backward(float* packed, float* weight, ConvPoolGeometry g)
    {
        var kernel = g.KernelY * g.KernelX;
        for (long c = 0; c < g.Channels; c++)
        {
            for (long o = 0; o < g.Outputs; o++)
            {
                for (long i = 0; i < kernel; i++)
                {
                    packed[(c / 8 * g.Outputs * kernel + o * kernel + i) * 8 + c % 8] = weight[(o * g.Channels + c) * kernel + kernel - 1 - i];
                }
            }
        }
    }
}
