using System.Numerics;
using TorchSharp.Tensors;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>A plain number on its way into a tensor operation.</summary>
public sealed class Scalar : IDisposable
{
    private readonly double _fraction;
    private readonly long _whole;

    private Scalar(ScalarType type, long whole)
    {
        Type = type;
        _whole = whole;
        _fraction = whole;
    }

    private Scalar(ScalarType type, double fraction)
    {
        Type = type;
        _fraction = fraction;
        _whole = double.IsNaN(fraction) ? 0 : (long)fraction;
    }

    /// <summary>Int64 for whole numbers, Float64 for fractions, Bool for truth values, whatever size they came in.</summary>
    public ScalarType Type { get; }

    internal double Double => _fraction;

    internal long Int64 => _whole;

    /// <summary>A byte.</summary>
    public static implicit operator Scalar(byte value) => new(ScalarType.Int64, (long)value);

    /// <summary>A 32-bit integer.</summary>
    public static implicit operator Scalar(int value) => new(ScalarType.Int64, (long)value);

    /// <summary>A 64-bit integer.</summary>
    public static implicit operator Scalar(long value) => new(ScalarType.Int64, value);

    /// <summary>A single-precision number.</summary>
    public static implicit operator Scalar(float value) => new(ScalarType.Float64, (double)value);

    /// <summary>A double-precision number.</summary>
    public static implicit operator Scalar(double value) => new(ScalarType.Float64, value);

    /// <summary>A truth value.</summary>
    public static implicit operator Scalar(bool value) => new(ScalarType.Bool, value ? 1L : 0L);

    /// <summary>Nothing is held that needs freeing; the real package's scalars are native.</summary>
    public void Dispose()
    {
    }

    /// <summary>The number as an element of type <typeparamref name="T"/>.</summary>
    internal T As<T>() where T : unmanaged, INumber<T> =>
        is_floating_point(Type) ? T.CreateTruncating(_fraction) : T.CreateTruncating(_whole);

    /// <summary>The number as an element of a type; truth values become 0 and 1.</summary>
    internal T As<T>(ScalarType type) where T : unmanaged, INumber<T> =>
        type == ScalarType.Bool ? (_fraction != 0 || _whole != 0 ? T.One : T.Zero) : As<T>();

}
