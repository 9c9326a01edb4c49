using System.Numerics;
using static TorchSharp.torch;

namespace Digits.Data;

/// <summary>Turns each image around its middle by an angle of its own.</summary>
public sealed record Rotation : Warp
{
    /// <summary>Turns by an angle drawn evenly between two bounds.</summary>
    /// <param name="degrees">The largest angle, to either side.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not from 0 to 180.</exception>
    public Rotation(double degrees)
    {
        if (degrees is not (>= 0 and <= 180))
        {
            throw new ArgumentOutOfRangeException(
                nameof(degrees), $"An image can be turned by 0 to 180 degrees to either side, not by {degrees}.");
        }
        Degrees = degrees;
    }

    /// <summary>The largest angle, to either side.</summary>
    public double Degrees { get; }

    /// <inheritdoc />
    internal override Matrix4x4 Draw(Generator generator, float aspect)
    {
        var angle = (float)double.DegreesToRadians((2 * rand_float(generator) - 1) * Degrees);
        // Places run from -1 to 1 both ways, whatever the shape of the image, but an angle is one only where both axes have one unit.
        return Matrix4x4.CreateScale(aspect, 1, 1) * Matrix4x4.CreateRotationZ(angle) * Matrix4x4.CreateScale(1 / aspect, 1, 1);
    }
}
