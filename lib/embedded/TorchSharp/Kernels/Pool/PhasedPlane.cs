using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Memory;

namespace TorchSharp.Kernels.Pool;

/// <summary>
/// A plane whose rows are padded and taken apart for windows at equal distances: with a stride of two, first all even columns of a row and
/// then all odd ones. What neighbouring windows see at the same place then lies side by side, so that vectors can load it.
/// </summary>
/// <typeparam name="T">The type of the elements.</typeparam>
internal readonly unsafe ref struct PhasedPlane<T> where T : unmanaged, INumber<T>
{
    private readonly PoolAxis _columns;
    private readonly long _height, _width, _phase;
    private readonly long[] _places;
    private readonly Scratch<T> _memory;

    public PhasedPlane(PoolAxis columns, long height, long width)
    {
        (_columns, _height, _width) = (columns, height, width);
        // Vectors are loaded and stored as a whole, so there is room for one behind the last window.
        _phase = columns.Count + (columns.Taps - 1) * columns.Dilation / columns.Stride + Vector<T>.Count;
        _places = new long[columns.Taps];
        for (var tap = 0; tap < _places.Length; tap++)
        {
            var (place, phase) = Math.DivRem(tap * columns.Dilation, columns.Stride);
            _places[tap] = phase * _phase + place;
        }
        _memory = new Scratch<T>(height * columns.Stride * _phase);
    }

    /// <summary>Whether windows are alike, and enough for vectors to pay.</summary>
    public static bool Suits(PoolAxis columns) => columns.Taps > 0 && columns.Count > Vector<T>.Count / 2;

    /// <summary>What the first window sees at one of its places, and behind it the other windows.</summary>
    public T* Tap(long row, int tap) => Row(row, 0) + _places[tap];

    /// <summary>Fills the plane, padding and all, with one number.</summary>
    public void Fill(T padding) => new Span<T>(_memory.Pointer, checked((int)(_height * _columns.Stride * _phase))).Fill(padding);

    /// <summary>Takes a plane apart; the padding stays as it is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Read(T* plane)
    {
        for (var phase = 0; phase < _columns.Stride; phase++)
        {
            var (place, x, count) = Inside(phase);
            for (long y = 0; y < _height; y++)
            {
                var target = Row(y, phase) + place;
                for (long i = 0; i < count; i++) target[i] = plane[y * _width + x + i * _columns.Stride];
            }
        }
    }

    /// <summary>Puts a plane together; elements that no window sees are zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Write(T* plane)
    {
        new Span<T>(plane, checked((int)(_height * _width))).Clear();
        for (var phase = 0; phase < _columns.Stride; phase++)
        {
            var (place, x, count) = Inside(phase);
            for (long y = 0; y < _height; y++)
            {
                var source = Row(y, phase) + place;
                for (long i = 0; i < count; i++) plane[y * _width + x + i * _columns.Stride] = source[i];
            }
        }
    }

    public void Dispose() => _memory.Dispose();

    private T* Row(long y, int phase) => _memory.Pointer + (y * _columns.Stride + phase) * _phase;

    /// <summary>The places of a phase that lie on the input: from which on, from which column on, and how many.</summary>
    private (long Place, long X, long Count) Inside(int phase)
    {
        var (stride, before) = (_columns.Stride, _columns.Before);
        long place = Math.Max(0, (before - phase + stride - 1) / stride), x = place * stride + phase - before;
        return (place, x, Math.Max(0, Math.Min(_phase - place, (_width - x + stride - 1) / stride)));
    }
}
