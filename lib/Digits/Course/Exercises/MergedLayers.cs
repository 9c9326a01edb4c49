using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Digits;

public static partial class Exercises
{
    /// <summary>One linear layer that does what two in a row do.</summary>
    /// <param name="merge">From the first and the second layer to the weight and the bias of the one.</param>
    public static Answer MergedLayers(Func<Linear, Linear, (Tensor Weight, Tensor Bias)> merge) => Check(
        "3.1", "So two linear layers in a row, or ten, learn nothing that one can't.", () =>
    {
        using var scope = NewDisposeScope();
        using var mode = no_grad();
        var (first, second) = (Filled(3, 4, 0.1), Filled(4, 2, -0.3));
        var (weight, bias) = merge(first, second);
        if (weight.dim() != 2 || bias.dim() != 1) return "A weight has two dimensions, a bias one: use `mm` and `mv`.";
        if (!weight.shape.SequenceEqual([2, 3]))
            return $"From 3 numbers to 2 the weight is [2, 3], but yours is [{string.Join(", ", weight.shape)}]: " +
                "what is done first stands on the right of the product.";
        if (!weight.allclose(second.weight!.mm(first.weight!))) return "The weight should be the second layer's times the first layer's.";
        return bias.allclose(second.weight!.mv(first.bias!) + second.bias!) ? null
            : bias.allclose(second.bias!) ? "The weight is right, but the first layer's bias has gone: it goes through the second layer."
            : bias.allclose(second.weight!.mv(first.bias!)) ? "The weight is right, but the second layer's own bias has gone."
            : "The weight is right. The bias is what the second layer makes of the first layer's bias.";
    });

    private static Linear Filled(long inputs, long outputs, double from)
    {
        var layer = nn.Linear(inputs, outputs);
        layer.weight!.copy_(linspace(from, 1, inputs * outputs).view(outputs, inputs));
        layer.bias!.copy_(linspace(from - 1, from, outputs));
        return layer;
    }
}
