using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Digits.Evaluating;

/// <summary>How much arithmetic a model does.</summary>
public static class Operations
{
    /// <summary>
    /// Multiplications with a weight, each with its addition, for one image. Every number that a linear layer or a convolution gives out
    /// takes as many as one of its filters has weights.
    /// </summary>
    /// <param name="model">From images [N, 1, rows, columns] to scores [N, classes], layer after layer.</param>
    /// <param name="rows">Rows of pixels in an image.</param>
    /// <param name="columns">Pixels in a row.</param>
    /// <returns>Null for a model that is no <see cref="Sequential"/>: only its author knows in which order its layers work.</returns>
    public static long? PerImage(nn.Module<Tensor, Tensor> model, int rows = 28, int columns = 28)
    {
        if (model is not Sequential layers) return null;
        using var scope = NewDisposeScope();
        using var mode = no_grad();
        var wasTraining = model.training;
        model.eval();
        var (image, operations) = (zeros(1, 1, rows, columns), 0L);
        foreach (var layer in layers.children().Cast<nn.Module<Tensor, Tensor>>())
        {
            image = layer.call(image);
            if (layer is Linear or Conv2d) operations += image.numel() * layer.get_parameter("weight")![0].numel();
        }
        model.train(wasTraining);
        return operations;
    }
}
