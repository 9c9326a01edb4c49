using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace TorchSharp.Kernels.Simd;

/// <summary>4 floats.</summary>
internal readonly unsafe struct Simd128 : ISimd<Simd128>
{
    private readonly Vector128<float> _value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Simd128(Vector128<float> value) => _value = value;

    public static int Count => 4;

    public static Simd128 Zero
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(Vector128<float>.Zero);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Simd128 Load(float* source) => new(Vector128.Load(source));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Simd128 value, float* target) => value._value.Store(target);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Simd128 First, Simd128 Second, Simd128 Third, Simd128 Fourth) LoadColumns(float* source, long row)
    {
        var (first, third) = Interleave(Load(source), Load(source + 2 * row));
        var (second, fourth) = Interleave(Load(source + row), Load(source + 3 * row));
        var (x, y) = Interleave(first, second);
        var (z, w) = Interleave(third, fourth);
        return (x, y, z, w);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Simd128 Broadcast(float value) => new(Vector128.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Simd128 Add(Simd128 a, Simd128 b) => new(a._value + b._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Simd128 Subtract(Simd128 a, Simd128 b) => new(a._value - b._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Simd128 Multiply(Simd128 a, Simd128 b) => new(a._value * b._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Simd128 Divide(Simd128 a, Simd128 b) => new(a._value / b._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Simd128 Sqrt(Simd128 a) => new(Vector128.Sqrt(a._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Simd128 Max(Simd128 a, Simd128 b) =>
        new(Vector128.ConditionalSelect(Vector128.GreaterThan(a._value, b._value), a._value, b._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Simd128 MultiplyAdd(Simd128 a, Simd128 b, Simd128 c) =>
        new(Vector128.FusedMultiplyAdd(a._value, b._value, c._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Simd128 SelectGreater(Simd128 a, Simd128 b, Simd128 yes, Simd128 no) =>
        new(Vector128.ConditionalSelect(Vector128.GreaterThan(a._value, b._value), yes._value, no._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Simd128 SelectEqual(Simd128 a, Simd128 b, Simd128 yes, Simd128 no) =>
        new(Vector128.ConditionalSelect(Vector128.Equals(a._value, b._value), yes._value, no._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Simd128 PowerOfTwo(Simd128 shifted) => new(((shifted._value.AsInt32() + Vector128.Create(127)) << 23).AsSingle());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Simd128 Floor(Simd128 a) => new(Vector128.Floor(a._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Simd128 Mantissa, Simd128 Exponent) Split(Simd128 a)
    {
        var bits = a._value.AsInt32();
        var mantissa = (bits & Vector128.Create(0x7fffff)) | Vector128.Create(0x3f000000);
        return (new(mantissa.AsSingle()), new(Vector128.ConvertToSingle((bits >> 23) - Vector128.Create(126))));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Simd128 Evens, Simd128 Odds) Separate(Simd128 a, Simd128 b)
    {
        var (x, y) = (a._value, b._value);
        if (Sse.IsSupported) return (new(Sse.Shuffle(x, y, 0b10_00_10_00)), new(Sse.Shuffle(x, y, 0b11_01_11_01)));
        if (AdvSimd.Arm64.IsSupported) return (new(AdvSimd.Arm64.UnzipEven(x, y)), new(AdvSimd.Arm64.UnzipOdd(x, y)));
        return (new(Vector128.Create(x[0], x[2], y[0], y[2])), new(Vector128.Create(x[1], x[3], y[1], y[3])));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Simd128 First, Simd128 Second) Interleave(Simd128 evens, Simd128 odds)
    {
        var (x, y) = (evens._value, odds._value);
        if (Sse.IsSupported) return (new(Sse.UnpackLow(x, y)), new(Sse.UnpackHigh(x, y)));
        if (AdvSimd.Arm64.IsSupported) return (new(AdvSimd.Arm64.ZipLow(x, y)), new(AdvSimd.Arm64.ZipHigh(x, y)));
        return (new(Vector128.Create(x[0], y[0], x[1], y[1])), new(Vector128.Create(x[2], y[2], x[3], y[3])));
    }
}
