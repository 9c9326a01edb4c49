using System.Numerics;
using System.Runtime.InteropServices;

namespace TorchSharp.Kernels;

/// <summary>Division with rounding, and the remainders that go with it, of whole numbers and fractions.</summary>
internal static class Division
{
    /// <summary>The quotient towards zero.</summary>
    /// <exception cref="ExternalException">A whole number is divided by zero.</exception>
    public static T Truncated<T>(T x, T y) where T : unmanaged, INumber<T>
    {
        if (typeof(T) == typeof(float)) return T.CreateTruncating(MathF.Truncate(float.CreateTruncating(x) / float.CreateTruncating(y)));
        if (typeof(T) == typeof(double)) return T.CreateTruncating(Math.Truncate(double.CreateTruncating(x) / double.CreateTruncating(y)));
        return IsMinusOne(NotZero(y)) ? -x : x / y;
    }

    /// <summary>The quotient rounded down.</summary>
    /// <exception cref="ExternalException">A whole number is divided by zero.</exception>
    public static T Floored<T>(T x, T y) where T : unmanaged, INumber<T>
    {
        if (typeof(T) == typeof(float)) return T.CreateTruncating(FlooredFraction(float.CreateTruncating(x), float.CreateTruncating(y)));
        if (typeof(T) == typeof(double)) return T.CreateTruncating(FlooredFraction(double.CreateTruncating(x), double.CreateTruncating(y)));
        var quotient = Truncated(x, y);
        return !T.IsZero(x - quotient * y) && T.IsNegative(x) != T.IsNegative(y) ? quotient - T.One : quotient;
    }

    /// <summary>What truncated division leaves over; it has the sign of the dividend.</summary>
    /// <exception cref="ExternalException">A whole number is divided by zero.</exception>
    public static T TruncatedRemainder<T>(T x, T y) where T : unmanaged, INumber<T>
    {
        if (typeof(T) == typeof(float) || typeof(T) == typeof(double)) return x % y;
        return IsMinusOne(NotZero(y)) ? T.Zero : x % y;
    }

    /// <summary>What floored division leaves over; it has the sign of the divisor.</summary>
    /// <exception cref="ExternalException">A whole number is divided by zero.</exception>
    public static T FlooredRemainder<T>(T x, T y) where T : unmanaged, INumber<T>
    {
        var rest = TruncatedRemainder(x, y);
        return !T.IsZero(rest) && T.IsNegative(rest) != T.IsNegative(y) ? rest + y : rest;
    }

    // As in Python: the remainder is exact, so the quotient follows from it; floor(x / y) would be off by one where x / y rounds up.
    private static T FlooredFraction<T>(T x, T y) where T : IBinaryFloatingPointIeee754<T>
    {
        if (T.IsZero(y)) return x / y;
        var rest = x % y;
        var quotient = (x - rest) / y;
        if (!T.IsZero(rest) && T.IsNegative(y) != T.IsNegative(rest)) quotient -= T.One;
        if (T.IsZero(quotient)) return T.CopySign(T.Zero, x / y);
        var floor = T.Floor(quotient);
        return quotient - floor > T.CreateTruncating(0.5) ? floor + T.One : floor;
    }

    private static T NotZero<T>(T y) where T : INumber<T> => T.IsZero(y) ? throw new ExternalException("ZeroDivisionError") : y;

    // The processor traps when the smallest whole number is divided by -1.
    private static bool IsMinusOne<T>(T y) where T : INumber<T> => T.IsNegative(y) && y == -T.One;
}
