using Digits.Data;
using TorchSharp;
using static TorchSharp.torch;

namespace Agreement.Recording;

/// <summary>The models of the course, trained for fifty steps.</summary>
internal static class TrainedModels
{
    private const int Steps = 50;

    /// <summary>Trains a model and saves its weights.</summary>
    /// <returns>Its initial weights, and the loss of each step.</returns>
    public static Figure[] Train(CourseModel model, string folder)
    {
        manual_seed(42);
        using var network = model.Create();
        double[] initial = [.. network.parameters().SelectMany(parameter => RandomNumbers.Numbers(parameter.alias()))];
        double[] losses = [.. Losses(model, network)];
        network.save(model.File(folder));
        return [new($"{model.Name}: initial weights", 1e-6, initial), new($"{model.Name}: loss of each step", 1e-3, losses)];
    }

    /// <summary>What the models whose weights lie in a folder answer to the test images.</summary>
    public static Figure[] Scores(string folder) => [.. CourseModel.All.Select(model =>
    {
        using var network = model.Create();
        network.load(model.File(folder));
        network.eval();
        using var mode = no_grad();
        using var test = Images.Data.Test.All();
        return new Figure($"{model.Name}: scores", 1e-4, RandomNumbers.Numbers(network.call(test.Images)));
    })];

    private static IEnumerable<double> Losses(CourseModel model, nn.Module<Tensor, Tensor> network)
    {
        using var optimizer = model.Optimizer(network.parameters());
        using var order = new Generator(42);
        foreach (var batch in Images.Data.Train.Batches(model.BatchSize, shuffle: true, order).Take(Steps))
        {
            using var step = NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.cross_entropy(network.call(batch.Images), batch.Labels);
            loss.backward();
            optimizer.step();
            yield return loss.item<float>();
        }
    }
}
