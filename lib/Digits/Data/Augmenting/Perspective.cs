using System.Numerics;
using static TorchSharp.torch;

namespace Digits.Data;

/// <summary>Shows some of the images as if seen from aside: each corner moves towards the middle by a distance of its own.</summary>
public sealed record Perspective : Warp
{
    private static readonly Vector3[] _corners = [new(-1, -1, 1), new(1, -1, 1), new(1, 1, 1), new(-1, 1, 1)];

    /// <summary>Moves the corners by distances drawn evenly.</summary>
    /// <param name="distortion">The largest distance, across and down, as a share of the way to the middle.</param>
    /// <param name="probability">The share of images that are changed.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The distortion is not from 0 to 0.5, beyond which an image could fold, or the probability not from 0 to 1.
    /// </exception>
    public Perspective(double distortion, double probability)
    {
        if (distortion is not (>= 0 and <= 0.5))
        {
            throw new ArgumentOutOfRangeException(
                nameof(distortion), $"Corners can move 0 to 0.5 of the way to the middle, not {distortion}: the image would fold.");
        }
        if (probability is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(probability), $"A probability lies between 0 and 1, but is {probability}.");
        (Distortion, Probability) = (distortion, probability);
    }

    /// <summary>The largest distance that a corner moves, across and down, as a share of the way to the middle.</summary>
    public double Distortion { get; }

    /// <summary>The share of images that are changed.</summary>
    public double Probability { get; }

    /// <inheritdoc />
    internal override Matrix4x4 Draw(Generator generator, float aspect)
    {
        if (rand_float(generator) >= Probability) return Matrix4x4.Identity;
        var moved = Array.ConvertAll(_corners, corner => corner * new Vector3(Kept(generator), Kept(generator), 1));
        return Inverse(Basis(moved)) * Basis(_corners);
    }

    private float Kept(Generator generator) => (float)(1 - Distortion * rand_float(generator));

    /// <summary>The map that takes the unit vectors to three points and their sum to the fourth.</summary>
    private static Matrix4x4 Basis(Vector3[] points)
    {
        var three = Rows(points[0], points[1], points[2]);
        var share = Vector3.TransformNormal(points[3], Inverse(three));
        return Rows(share.X * points[0], share.Y * points[1], share.Z * points[2]);
    }

    private static Matrix4x4 Rows(Vector3 first, Vector3 second, Vector3 third) =>
        new(first.X, first.Y, first.Z, 0, second.X, second.Y, second.Z, 0, third.X, third.Y, third.Z, 0, 0, 0, 0, 1);

    private static Matrix4x4 Inverse(Matrix4x4 matrix) => Matrix4x4.Invert(matrix, out var inverse)
        ? inverse
        : throw new InvalidOperationException("Three corners of an image lie on one line.");
}
