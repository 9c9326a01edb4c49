using TorchSharp;
using static TorchSharp.torch;

namespace Digits;

public static partial class Exercises
{
    /// <summary>One step of training.</summary>
    /// <param name="step">Takes a model, its optimizer, images and labels, and changes the model.</param>
    public static Answer TrainingStep(Action<nn.Module<Tensor, Tensor>, optim.Optimizer, Tensor, Tensor> step) => Check(
        "2.5", "Those lines train every model of this course, and nearly every network there is.", () =>
    {
        using var scope = NewDisposeScope();
        var (images, labels) = (linspace(-1, 1, 12).view(3, 4), tensor(new long[] { 0, 1, 1 }));
        using var model = nn.Linear(4, 2);
        var start = model.weight!.detach().clone();
        using var optimizer = optim.SGD(model.parameters(), learningRate: 0.5);
        Tensor Gradient(Tensor scores, nn.Reduction reduction = nn.Reduction.Mean) => autograd.grad(
            [nn.functional.cross_entropy(scores, labels, reduction: reduction)], [model.weight!])[0];

        var first = Gradient(model.call(images));
        var (twice, sum) = (Gradient(model.call(images).softmax(1)), Gradient(model.call(images), nn.Reduction.Sum));
        step(model, optimizer, images, labels);
        var moved = model.weight!.detach().clone();
        if (moved.allclose(start))
            return model.weight.grad is null
                ? "No weight has a gradient: call `backward()` on the loss."
                : model.weight.grad.eq(0).all().item<bool>()
                    ? "All gradients are 0 when the step is taken: clear them before `backward()`, not after."
                : "The gradients are there, but no weight has changed: end with `optimizer.step()`.";
        if (moved.allclose(start - 0.5 * twice, atol: 1e-5))
            return "`cross_entropy` takes scores: with `softmax` before it, it is applied twice.";
        if (moved.allclose(start - 0.5 * sum, atol: 1e-5))
            return "Your loss adds up over the images. Take their mean, or a step depends on the size of the batch.";
        if (moved.allclose(start + 0.5 * first, atol: 1e-5)) return "The step goes uphill: leave the sign to the optimizer.";
        if (!moved.allclose(start - 0.5 * first, atol: 1e-5))
            return "The weights change, but not by the learning rate times the gradient of the cross-entropy. Is anything done twice?";
        var second = Gradient(model.call(images));
        step(model, optimizer, images, labels);
        return model.weight!.allclose(moved - 0.5 * second, atol: 1e-5) ? null
            : "The first step is right, the second is not: gradients add up until `optimizer.zero_grad()` clears them.";
    });
}
