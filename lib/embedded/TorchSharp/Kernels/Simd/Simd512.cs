using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace TorchSharp.Kernels.Simd;

/// <summary>16 floats.</summary>
internal readonly unsafe struct Simd512 : ISimd<Simd512>
{
    private readonly Vector512<float> _value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Simd512(Vector512<float> value) => _value = value;

    public static int Count => 16;

    public static Simd512 Zero
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(Vector512<float>.Zero);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Simd512 Load(float* source) => new(Vector512.Load(source));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Simd512 value, float* target) => value._value.Store(target);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Simd512 First, Simd512 Second, Simd512 Third, Simd512 Fourth) LoadColumns(float* source, long row)
    {
        Vector512<float> r0 = FourApart(source, row), r1 = FourApart(source + row, row);
        Vector512<double> low01 = Avx512F.UnpackLow(r0, r1).AsDouble(), high01 = Avx512F.UnpackHigh(r0, r1).AsDouble();
        (r0, r1) = (FourApart(source + 2 * row, row), FourApart(source + 3 * row, row));
        Vector512<double> low23 = Avx512F.UnpackLow(r0, r1).AsDouble(), high23 = Avx512F.UnpackHigh(r0, r1).AsDouble();
        return (
            new(Avx512F.UnpackLow(low01, low23).AsSingle()), new(Avx512F.UnpackHigh(low01, low23).AsSingle()),
            new(Avx512F.UnpackLow(high01, high23).AsSingle()), new(Avx512F.UnpackHigh(high01, high23).AsSingle()));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Simd512 Broadcast(float value) => new(Vector512.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Simd512 Add(Simd512 a, Simd512 b) => new(a._value + b._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Simd512 Subtract(Simd512 a, Simd512 b) => new(a._value - b._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Simd512 Multiply(Simd512 a, Simd512 b) => new(a._value * b._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Simd512 Divide(Simd512 a, Simd512 b) => new(a._value / b._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Simd512 Sqrt(Simd512 a) => new(Vector512.Sqrt(a._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Simd512 Max(Simd512 a, Simd512 b) =>
        new(Vector512.ConditionalSelect(Vector512.GreaterThan(a._value, b._value), a._value, b._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Simd512 MultiplyAdd(Simd512 a, Simd512 b, Simd512 c) =>
        new(Vector512.FusedMultiplyAdd(a._value, b._value, c._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Simd512 SelectGreater(Simd512 a, Simd512 b, Simd512 yes, Simd512 no) =>
        new(Vector512.ConditionalSelect(Vector512.GreaterThan(a._value, b._value), yes._value, no._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Simd512 SelectEqual(Simd512 a, Simd512 b, Simd512 yes, Simd512 no) =>
        new(Vector512.ConditionalSelect(Vector512.Equals(a._value, b._value), yes._value, no._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Simd512 PowerOfTwo(Simd512 shifted) => new(((shifted._value.AsInt32() + Vector512.Create(127)) << 23).AsSingle());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Simd512 Floor(Simd512 a) => new(Vector512.Floor(a._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Simd512 Mantissa, Simd512 Exponent) Split(Simd512 a)
    {
        var bits = a._value.AsInt32();
        var mantissa = (bits & Vector512.Create(0x7fffff)) | Vector512.Create(0x3f000000);
        return (new(mantissa.AsSingle()), new(Vector512.ConvertToSingle((bits >> 23) - Vector512.Create(126))));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Simd512 Evens, Simd512 Odds) Separate(Simd512 a, Simd512 b)
    {
        var evens = Vector512.Create(0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30);
        var odds = evens + Vector512<int>.One;
        return (new(Avx512F.PermuteVar16x32x2(a._value, evens, b._value)), new(Avx512F.PermuteVar16x32x2(a._value, odds, b._value)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Simd512 First, Simd512 Second) Interleave(Simd512 evens, Simd512 odds)
    {
        var first = Vector512.Create(0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
        var second = first + Vector512.Create(8);
        return (new(Avx512F.PermuteVar16x32x2(evens._value, first, odds._value)), new(Avx512F.PermuteVar16x32x2(evens._value, second, odds._value)));
    }

    // Four numbers of a row in each quarter, because unpacking stays within quarters: those of every fourth row.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> FourApart(float* source, long row)
    {
        var rows = Vector128.Load(source).ToVector256Unsafe().ToVector512Unsafe();
        rows = Avx512F.InsertVector128(rows, Vector128.Load(source + 4 * row), 1);
        rows = Avx512F.InsertVector128(rows, Vector128.Load(source + 8 * row), 2);
        return Avx512F.InsertVector128(rows, Vector128.Load(source + 12 * row), 3);
    }
}
