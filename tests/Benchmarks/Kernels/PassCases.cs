using Digits.Data;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Benchmarks.Kernels;

/// <summary>What a training step does besides products: its speed is that of the memory, at best.</summary>
internal static class PassCases
{
    private const long Batch = 64;

    public static IEnumerable<KernelCase> All() =>
    [
        Copy(), Gather(), .. Pool(16, 28), .. Pool(32, 14), .. Relu(16, 28), CrossEntropy(),
        Map("sine", x => x.sin()), Map("logarithm", x => x.log()), Map("softmax of rows of 28", x => x.softmax(3)),
        Map("softmax of channels", x => x.softmax(1)), Map("sum over channels", x => x.sum(1L)), Map("where", x => where(x > 0.5, x, 0)),
        Map("normal numbers", x => randn_like(x)),
        Step("SGD step", 3, parameters => optim.SGD(parameters, 1e-9)),
        Step("Adam step", 7, parameters => optim.Adam(parameters, 1e-9)),
    ];

    /// <summary>What the others are held against.</summary>
    private static KernelCase Copy()
    {
        Tensor source = rand(Batch, 16, 28, 28), target = zeros_like(source);
        return new KernelCase("plain copy", Shape(source), 2 * Bytes(source), () => source.bytes.CopyTo(target.bytes));
    }

    private static KernelCase Gather()
    {
        var images = randint(0, 256, [10_000, 1, 28, 28], ScalarType.Byte);
        var data = new DigitDataset(images, zeros(10_000, ScalarType.Int64));
        var chosen = randperm(10_000).data<long>().ToArray().AsMemory(0, (int)Batch);
        return new KernelCase("gather bytes", $"{Batch}x1x28x28", 5 * Batch * 28 * 28, () => data.Gather(chosen.Span).Dispose());
    }

    private static IEnumerable<KernelCase> Pool(long channels, long side)
    {
        var input = rand(Batch, channels, side, side).requires_grad_();
        return Passes("max_pool2d", input, x => nn.functional.max_pool2d(x, 2));
    }

    private static IEnumerable<KernelCase> Relu(long channels, long side)
    {
        var input = rand(Batch, channels, side, side).sub(0.5).detach().requires_grad_();
        return Passes("relu", input, x => nn.functional.relu(x));
    }

    private static KernelCase Map(string name, Func<Tensor, Tensor> operation)
    {
        var input = rand(Batch, 16, 28, 28);
        return new KernelCase(name, Shape(input), 2 * Bytes(input), () =>
        {
            using var scope = NewDisposeScope();
            operation(input);
        });
    }

    private static IEnumerable<KernelCase> Passes(string name, Tensor input, Func<Tensor, Tensor> operation)
    {
        var output = operation(input);
        var gradient = rand(output.shape);
        var bytes = Bytes(input) + Bytes(output);
        yield return new KernelCase($"{name} forward", Shape(input), bytes, () => operation(input).Dispose());
        yield return new KernelCase($"{name} backward", Shape(input), bytes, () =>
            autograd.grad([output], [input], [gradient], retain_graph: true)[0].Dispose());
    }

    private static KernelCase CrossEntropy()
    {
        var scores = rand(Batch, 10).requires_grad_();
        var labels = randint(0, 10, [Batch], ScalarType.Int64);
        return new KernelCase("softmax, cross-entropy and backward", Shape(scores), 2 * Bytes(scores), () =>
        {
            using var loss = nn.functional.cross_entropy(scores, labels);
            autograd.grad([loss], [scores])[0].Dispose();
        });
    }

    /// <param name="name">The optimizer's.</param>
    /// <param name="passes">Numbers read or written for each parameter: itself, its gradient, what is remembered of it.</param>
    /// <param name="create">Makes the optimizer.</param>
    private static KernelCase Step(string name, int passes, Func<IEnumerable<Parameter>, optim.Optimizer> create)
    {
        var model = nn.Sequential(nn.Linear(784, 256), nn.ReLU(), nn.Linear(256, 10));
        foreach (var parameter in model.parameters()) parameter.grad = rand_like(parameter);
        var optimizer = create(model.parameters());
        var count = model.parameters().Sum(parameter => parameter.numel());
        return new KernelCase(name, $"FNN, {count:N0} parameters", passes * 4.0 * count, () => optimizer.step());
    }

    private static double Bytes(Tensor tensor) => 4.0 * tensor.numel();

    private static string Shape(Tensor tensor) => string.Join('x', tensor.shape);
}
