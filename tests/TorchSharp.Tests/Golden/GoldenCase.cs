using System.Text.Json;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Golden;

/// <summary>
/// One operation's inputs, and what PyTorch made of them: outputs, and gradients of the inputs for given gradients of the outputs.
/// </summary>
public sealed class GoldenCase(JsonElement json)
{
    /// <summary>Fresh tensors; those with golden gradients require grad.</summary>
    public Tensor[] Inputs => [.. Tensors("inputs").Zip(Gradients, (input, gradient) => input!.requires_grad_(gradient is not null))];

    /// <summary>What PyTorch computed.</summary>
    public Tensor[] Outputs => [.. Tensors("outputs").Select(o => o!)];

    /// <summary>What backward starts with, null for outputs without a gradient.</summary>
    public Tensor?[] Cotangents => json.TryGetProperty("cotangents", out _) ? Tensors("cotangents") : new Tensor?[Outputs.Length];

    /// <summary>The gradients of the inputs, null for those that get none.</summary>
    public Tensor?[] Gradients =>
        json.TryGetProperty("gradients", out _) ? Tensors("gradients") : new Tensor?[json.GetProperty("inputs").GetArrayLength()];

    /// <summary>Asserts that an operation gives the golden outputs and gradients.</summary>
    public void Check(Func<Tensor[], Tensor> operation, double tolerance = 1e-5) => Check(inputs => [operation(inputs)], tolerance);

    /// <summary>Asserts that an operation with several results gives the golden outputs and gradients.</summary>
    /// <param name="operation">From the inputs to the outputs.</param>
    /// <param name="tolerance">The relative difference that is allowed where the numbers are fractions.</param>
    public void Check(Func<Tensor[], Tensor[]> operation, double tolerance = 1e-5)
    {
        using var scope = NewDisposeScope();
        var (inputs, expected, cotangents, gradients) = (Inputs, Outputs, Cotangents, Gradients);
        var outputs = operation(inputs);
        Assert.Equal(expected.Length, outputs.Length);
        for (var i = 0; i < outputs.Length; i++) Close.Assert(expected[i], outputs[i], $"output {i}", tolerance);

        var roots = outputs.Index().Where(o => cotangents[o.Index] is not null).ToList();
        if (roots.Count == 0) return;
        autograd.backward([.. roots.Select(r => r.Item)], [.. roots.Select(r => cotangents[r.Index]!)]);
        for (var i = 0; i < inputs.Length; i++)
        {
            if (gradients[i] is { } gradient)
                Close.Assert(gradient, inputs[i].grad ?? inputs[i].zeros_like(), $"gradient of input {i}", tolerance);
        }
    }

    /// <summary>
    /// Asserts that the operation frees all that it makes on the way, forward and backward, also where there is no dispose scope.
    /// </summary>
    public void CheckMemory(Func<Tensor[], Tensor[]> operation)
    {
        Tensor[] inputs = Inputs, cotangents = [.. Cotangents.OfType<Tensor>()];
        using (NewDisposeScope()) operation(inputs);
        LiveTensors.AssertUnchanged(() =>
        {
            var outputs = operation(inputs);
            if (cotangents.Length > 0) autograd.backward([.. outputs.Where(o => o.requires_grad)], cotangents);
            foreach (var output in outputs) output.Dispose();
            foreach (var input in inputs) input.grad = null;
        });
        foreach (var tensor in inputs.Concat(cotangents)) tensor.Dispose();
    }

    private Tensor?[] Tensors(string name) =>
        [.. json.GetProperty(name).EnumerateArray().Select(t => t.ValueKind == JsonValueKind.Null ? null : Read(t))];

    private static Tensor Read(JsonElement json)
    {
        long[] shape = [.. json.GetProperty("shape").EnumerateArray().Select(n => n.GetInt64())];
        var data = json.GetProperty("data").EnumerateArray();
        return json.GetProperty("dtype").GetString() switch
        {
            "float32" => tensor(data.Select(x => (float)Fraction(x)).ToArray(), shape),
            "float64" => tensor(data.Select(Fraction).ToArray(), shape),
            "int64" => tensor(data.Select(x => x.GetInt64()).ToArray(), shape),
            "int32" => tensor(data.Select(x => x.GetInt32()).ToArray(), shape),
            "uint8" => tensor(data.Select(x => x.GetByte()).ToArray(), shape),
            "bool" => tensor(data.Select(x => x.GetBoolean()).ToArray(), shape),
            var other => throw new NotSupportedException($"The golden file has a tensor of type {other}."),
        };
    }

    private static double Fraction(JsonElement json) => json.ValueKind == JsonValueKind.Number
        ? json.GetDouble()
        : double.Parse(json.GetString()!, System.Globalization.CultureInfo.InvariantCulture);
}
