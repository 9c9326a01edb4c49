using System.Numerics;
using static TorchSharp.torch;

namespace Digits.Data;

/// <summary>A random change of where the ink of an image lies. It maps straight lines to straight lines.</summary>
public abstract record Warp
{
    /// <summary>Draws the change for one image.</summary>
    /// <param name="generator">Draws.</param>
    /// <param name="aspect">The image's width over its height.</param>
    /// <returns>
    /// Where in the input each place of the output comes from: the row vector (x, y, 1), both from -1 to 1, times the upper left 3 x 3,
    /// divided by the third element of the product.
    /// </returns>
    internal abstract Matrix4x4 Draw(Generator generator, float aspect);
}
