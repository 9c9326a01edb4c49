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
        Tensor GradientAt() => autograd.grad(
            [nn.functional.cross_entropy(model.call(images), labels)], [model.weight!])[0];

        var first = GradientAt();
        step(model, optimizer, images, labels);
        var moved = model.weight!.detach().clone();
        if (moved.allclose(start))
            return model.weight.grad is null
                ? "No weight has a gradient: call `backward()` on the loss."
                : "The gradients are there, but no weight has changed: end with `optimizer.step()`.";
        if (moved.allclose(start + 0.5 * first, atol: 1e-5)) return "The step goes uphill: leave the sign to the optimizer.";
        if (!moved.allclose(start - 0.5 * first, atol: 1e-5))
            return "The weights change, but not by the learning rate times the gradient of the cross-entropy. Is anything done twice?";
        var second = GradientAt();
        step(model, optimizer, images, labels);
        return model.weight!.allclose(moved - 0.5 * second, atol: 1e-5) ? null
            : "The first step is right, the second is not: gradients add up until `optimizer.zero_grad()` clears them.";
    });
}
