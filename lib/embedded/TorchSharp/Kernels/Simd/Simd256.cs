using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace TorchSharp.Kernels.Simd;

/// <summary>8 floats.</summary>
internal readonly unsafe struct Simd256 : ISimd<Simd256>
{
    private readonly Vector256<float> _value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Simd256(Vector256<float> value) => _value = value;

    public static int Count => 8;

    public static Simd256 Zero
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(Vector256<float>.Zero);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Simd256 Load(float* source) => new(Vector256.Load(source));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Simd256 value, float* target) => value._value.Store(target);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Simd256 First, Simd256 Second, Simd256 Third, Simd256 Fourth) LoadColumns(float* source, long row)
    {
        Vector256<float> r0 = FourApart(source, row), r1 = FourApart(source + row, row);
        Vector256<double> low01 = Avx.UnpackLow(r0, r1).AsDouble(), high01 = Avx.UnpackHigh(r0, r1).AsDouble();
        (r0, r1) = (FourApart(source + 2 * row, row), FourApart(source + 3 * row, row));
        Vector256<double> low23 = Avx.UnpackLow(r0, r1).AsDouble(), high23 = Avx.UnpackHigh(r0, r1).AsDouble();
        return (
            new(Avx.UnpackLow(low01, low23).AsSingle()), new(Avx.UnpackHigh(low01, low23).AsSingle()),
            new(Avx.UnpackLow(high01, high23).AsSingle()), new(Avx.UnpackHigh(high01, high23).AsSingle()));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Simd256 Broadcast(float value) => new(Vector256.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Simd256 Add(Simd256 a, Simd256 b) => new(a._value + b._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Simd256 Subtract(Simd256 a, Simd256 b) => new(a._value - b._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Simd256 Multiply(Simd256 a, Simd256 b) => new(a._value * b._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Simd256 Divide(Simd256 a, Simd256 b) => new(a._value / b._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Simd256 Sqrt(Simd256 a) => new(Vector256.Sqrt(a._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Simd256 Max(Simd256 a, Simd256 b) =>
        new(Vector256.ConditionalSelect(Vector256.GreaterThan(a._value, b._value), a._value, b._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Simd256 MultiplyAdd(Simd256 a, Simd256 b, Simd256 c) =>
        new(Vector256.FusedMultiplyAdd(a._value, b._value, c._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Simd256 SelectGreater(Simd256 a, Simd256 b, Simd256 yes, Simd256 no) =>
        new(Vector256.ConditionalSelect(Vector256.GreaterThan(a._value, b._value), yes._value, no._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Simd256 SelectEqual(Simd256 a, Simd256 b, Simd256 yes, Simd256 no) =>
        new(Vector256.ConditionalSelect(Vector256.Equals(a._value, b._value), yes._value, no._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Simd256 PowerOfTwo(Simd256 shifted) => new(((shifted._value.AsInt32() + Vector256.Create(127)) << 23).AsSingle());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Simd256 Floor(Simd256 a) => new(Vector256.Floor(a._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Simd256 Mantissa, Simd256 Exponent) Split(Simd256 a)
    {
        var bits = a._value.AsInt32();
        var mantissa = (bits & Vector256.Create(0x7fffff)) | Vector256.Create(0x3f000000);
        return (new(mantissa.AsSingle()), new(Vector256.ConvertToSingle((bits >> 23) - Vector256.Create(126))));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Simd256 Evens, Simd256 Odds) Separate(Simd256 a, Simd256 b)
    {
        Vector256<float> evens = Avx.Shuffle(a._value, b._value, 0b10_00_10_00), odds = Avx.Shuffle(a._value, b._value, 0b11_01_11_01);
        return (new(MiddleSwapped(evens)), new(MiddleSwapped(odds)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Simd256 First, Simd256 Second) Interleave(Simd256 evens, Simd256 odds)
    {
        Vector256<float> low = Avx.UnpackLow(evens._value, odds._value), high = Avx.UnpackHigh(evens._value, odds._value);
        return (new(Avx.Permute2x128(low, high, 0x20)), new(Avx.Permute2x128(low, high, 0x31)));
    }

    // Four numbers of a row in each half, because unpacking stays within halves: those of a row, and of the fourth one after it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> FourApart(float* source, long row) =>
        Avx.InsertVector128(Vector128.Load(source).ToVector256Unsafe(), Vector128.Load(source + 4 * row), 1);

    // AVX shuffles within halves of a vector; the middle quarters have to change places afterwards.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> MiddleSwapped(Vector256<float> value) => Avx2.Permute4x64(value.AsDouble(), 0b11_01_10_00).AsSingle();
}
