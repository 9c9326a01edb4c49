using System.Numerics;
using System.Runtime.InteropServices;

namespace TorchSharp;

/// <summary>Conversions from numbers to <see cref="Scalar"/> and back.</summary>
public static class ScalarExtensionMethods
{
    /// <summary>Wraps a byte.</summary>
    public static Scalar ToScalar(this byte value) => value;

    /// <summary>Wraps a 32-bit integer.</summary>
    public static Scalar ToScalar(this int value) => value;

    /// <summary>Wraps a 64-bit integer.</summary>
    public static Scalar ToScalar(this long value) => value;

    /// <summary>Wraps a single-precision number.</summary>
    public static Scalar ToScalar(this float value) => value;

    /// <summary>Wraps a double-precision number.</summary>
    public static Scalar ToScalar(this double value) => value;

    /// <summary>Wraps a truth value.</summary>
    public static Scalar ToScalar(this bool value) => value;

    /// <summary>The number in single precision.</summary>
    public static float ToSingle(this Scalar value) => (float)value.Double;

    /// <summary>The number in double precision.</summary>
    public static double ToDouble(this Scalar value) => value.Double;

    /// <summary>The number as a signed byte; a fraction is cut off.</summary>
    /// <exception cref="ExternalException">It does not fit.</exception>
    public static sbyte ToSByte(this Scalar value) => Whole<sbyte>(value, "int8_t");

    /// <summary>The number as a byte; a fraction is cut off.</summary>
    /// <exception cref="ExternalException">It does not fit.</exception>
    public static byte ToByte(this Scalar value) => Whole<byte>(value, "uint8_t");

    /// <summary>The number as a 16-bit integer; a fraction is cut off.</summary>
    /// <exception cref="ExternalException">It does not fit.</exception>
    public static short ToInt16(this Scalar value) => Whole<short>(value, "int16_t");

    /// <summary>The number as a 32-bit integer; a fraction is cut off.</summary>
    /// <exception cref="ExternalException">It does not fit.</exception>
    public static int ToInt32(this Scalar value) => Whole<int>(value, "int");

    /// <summary>The number as a 64-bit integer; a fraction is cut off.</summary>
    /// <exception cref="ExternalException">It does not fit.</exception>
    public static long ToInt64(this Scalar value) => Whole<long>(value, "int64_t");

    /// <summary>Whether the number is not zero.</summary>
    public static bool ToBoolean(this Scalar value) => value.Double != 0;

    private static T Whole<T>(Scalar value, string name) where T : INumber<T>
    {
        try
        {
            return torch.is_floating_point(value.Type) ? T.CreateChecked(value.Double) : T.CreateChecked(value.Int64);
        }
        catch (OverflowException)
        {
            throw new ExternalException($"value {value.Double} cannot be converted to type {name} without overflow");
        }
    }
}
