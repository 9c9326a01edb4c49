using FsCheck;
using FsCheck.Fluent;
using static TorchSharp.torch;

namespace TorchSharp.Tests;

/// <summary>Compares backward with central differences in float64.</summary>
public static class GradientCheck
{
    private const double Step = 1e-5;
    private const double Tolerance = 1e-6;

    /// <summary>
    /// Checks an operation of one or more operands over random shapes that broadcast, in random memory layouts: the first and, if
    /// <paramref name="twice"/>, the second derivatives.
    /// </summary>
    public static void Broadcasting(
        Func<Tensor[], Tensor> operation, int operands = 2, double low = -2, double high = 2, bool twice = true, int count = 12) =>
        Randomly(operation, draw => Operands(draw, operands, low, high), twice, count);

    /// <summary>Checks an operation over random inputs that <paramref name="inputs"/> draws.</summary>
    public static void Randomly(Func<Tensor[], Tensor> operation, Func<Draw, Tensor[]> inputs, bool twice = true, int count = 12)
    {
        var draws =
            from seed in Gen.Choose(0, int.MaxValue - 1)
            from largest in Gen.Choose(1, 4)
            select (Largest: largest, Seed: seed);
        var shrinking = Arb.From(draws, d => Enumerable.Range(1, d.Largest - 1).Select(smaller => (smaller, d.Seed)));
        var property = Prop.ForAll(shrinking, d =>
        {
            using var scope = NewDisposeScope();
            var drawn = inputs(new Draw(d.Largest, d.Seed));
            Once(operation, drawn);
            if (twice) Twice(operation, drawn);
        });
        // A fixed start: a test that fails has to fail again.
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay(20_240_229, 1), property);
    }

    /// <summary>Checks the gradients of the float64 inputs, of any strides.</summary>
    public static void Once(Func<Tensor[], Tensor> operation, params Tensor[] inputs)
    {
        using var scope = NewDisposeScope();
        var leaves = Leaves(inputs);
        var result = operation(leaves);
        var cotangent = Cotangent(result);
        result.backward([cotangent]);
        for (var i = 0; i < leaves.Length; i++)
        {
            if (leaves[i].dtype != ScalarType.Float64) continue;
            var analytic = leaves[i].grad is { } grad ? Close.Numbers(grad) : new double[leaves[i].numel()];
            Compare(leaves, i, analytic, () => Dot(operation(leaves), cotangent));
        }
    }

    /// <summary>Checks the gradients of the gradients.</summary>
    public static void Twice(Func<Tensor[], Tensor> operation, params Tensor[] inputs) => Once(
        leaves =>
        {
            using var recording = enable_grad();
            var wanted = leaves.Where(leaf => leaf.dtype == ScalarType.Float64).ToList();
            foreach (var leaf in wanted) leaf.requires_grad_();
            var result = operation(leaves);
            var gradients = autograd.grad(
                [result], wanted, [Cotangent(result)], retain_graph: true, create_graph: true, allow_unused: true);
            // Squares, so that a gradient that does not depend on the inputs counts as well.
            var total = wanted[0].sum().mul(0);
            foreach (var gradient in gradients.Where(g => g is not null)) total = total.add(gradient.mul(gradient).sum());
            return total;
        },
        inputs);

    private static Tensor[] Operands(Draw draw, int count, double low, double high)
    {
        var shape = draw.Shape();
        return [.. Enumerable.Range(0, count).Select(_ => draw.Tensor(count == 1 ? shape : draw.BroadcastingTo(shape), low, high))];
    }

    private static void Compare(Tensor[] leaves, int i, double[] analytic, Func<double> value)
    {
        foreach (var (k, offset) in Draw.Offsets(leaves[i]).Index())
        {
            var kept = Draw.Element(leaves[i], offset);
            Draw.Element(leaves[i], offset) = kept + Step;
            var above = value();
            Draw.Element(leaves[i], offset) = kept - Step;
            var below = value();
            Draw.Element(leaves[i], offset) = kept;
            var numeric = (above - below) / (2 * Step);
            Assert.True(
                Math.Abs(numeric - analytic[k]) <= Tolerance * Math.Max(1, Math.Max(Math.Abs(numeric), Math.Abs(above))),
                $"input {i} of shape [{string.Join(", ", leaves[i].shape)}], strides [{string.Join(", ", leaves[i].stride())}], " +
                $"element {k}: " +
                $"backward gives {analytic[k]:R}, central differences {numeric:R}");
        }
    }

    private static Tensor[] Leaves(Tensor[] inputs) =>
        [.. inputs.Select(input => input.detach().requires_grad_(input.dtype == ScalarType.Float64))];

    private static double Dot(Tensor a, Tensor b) => Close.Numbers(a).Zip(Close.Numbers(b), (x, y) => x * y).Sum();

    // Different for every element, and the same in every call.
    private static Tensor Cotangent(Tensor result)
    {
        var numbers = Enumerable.Range(0, (int)result.numel()).Select(i => 0.5 + Math.Sin(1 + 2.0 * i)).ToArray();
        return tensor(numbers, result.shape, dtype: result.dtype);
    }
}
