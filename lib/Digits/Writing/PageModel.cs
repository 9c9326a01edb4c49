using System.Runtime.InteropServices;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Digits;

/// <summary>A model as <c>network.js</c> reads it.</summary>
/// <param name="Name">What it is called on the pad.</param>
/// <param name="Layers">Kind, sizes and weights of each layer that computes something.</param>
internal sealed record PageModel(string Name, IReadOnlyList<object> Layers)
{
    /// <summary>Describes the layers of a model.</summary>
    /// <exception cref="ArgumentException"><c>network.js</c> lacks one of them.</exception>
    public static IReadOnlyList<object> LayersOf(Sequential model) => [.. model.children().Select(Describe).OfType<object>()];

    private static object? Describe(nn.Module layer) => layer switch
    {
        Linear linear => new { kind = "linear", weight = Halves(linear.weight), bias = Halves(linear.bias ?? zeros(linear.out_features)) },
        Conv2d { groups: 1, padding_mode: PaddingModes.Zeros, dilation: [1, 1], padding: { } padding } conv => new
        {
            kind = "conv2d", weight = Halves(conv.weight), bias = Halves(conv.bias ?? zeros(conv.out_channels)),
            kernel = conv.kernel_size, conv.stride, padding,
        },
        MaxPool2d { ceil_mode: false } pool when pool.padding is null or [0, 0] => new
        {
            kind = "maxPool2d", kernel = pool.kernel_size, stride = pool.stride ?? pool.kernel_size,
        },
        ReLU => new { kind = "relu" },
        Sigmoid => new { kind = "sigmoid" },
        Tanh => new { kind = "tanh" },
        Flatten or Dropout or Identity => null,
        _ => throw new ArgumentException(
            $"A writing pad can't compute {layer.GetName()} as it is here. "
            + "It knows Linear, Conv2d with plain padding, MaxPool2d, ReLU, Sigmoid, Tanh, Flatten and Dropout."),
    };

    private static string Halves(Tensor weights)
    {
        using var flat = weights.detach().flatten();
        return Convert.ToBase64String(MemoryMarshal.AsBytes<Half>(Array.ConvertAll(flat.data<float>().ToArray(), weight => (Half)weight)));
    }
}
