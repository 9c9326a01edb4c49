using TorchSharp;

namespace Digits.Data;

/// <summary>A few images with their labels, ready for a model.</summary>
/// <param name="Images">[N, 1, rows, columns], float32.</param>
/// <param name="Labels">[N], int64: the digit that each image shows.</param>
public sealed record Batch(torch.Tensor Images, torch.Tensor Labels) : IDisposable
{
    /// <summary>The number of images.</summary>
    public long Count => Labels.shape[0];

    /// <summary>Frees the tensors.</summary>
    public void Dispose()
    {
        Images.Dispose();
        Labels.Dispose();
    }
}
