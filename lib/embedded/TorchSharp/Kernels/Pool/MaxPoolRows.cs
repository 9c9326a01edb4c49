using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Kernels.Threading;

namespace TorchSharp.Kernels.Pool;

/// <summary>Max pooling with windows that are alike, plane by plane, in vectors of neighbouring windows.</summary>
internal unsafe struct MaxPoolRows<T> : IRangeKernel where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public T* Output, Input;

    /// <summary>Where each largest element was in its plane, or null.</summary>
    public long* Indices;

    public PoolAxis Rows, Columns;
    public long Height, Width;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public readonly void Run(long from, long to)
    {
        using var phases = new PhasedPlane<T>(Columns, Height, Width);
        phases.Fill(T.NegativeInfinity);
        var o = from * Rows.Count * Columns.Count;
        for (var p = from; p < to; p++)
        {
            phases.Read(Input + p * Height * Width);
            foreach (var row in Rows.Windows)
            {
                Row(phases, row, Output + o, Indices is null ? null : Indices + o);
                o += Columns.Count;
            }
        }
    }

    // A place is noted as its distance from the window's first element, in the lanes' own type: small whole numbers are exact in it.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly void Row(in PhasedPlane<T> phases, PoolWindow row, T* output, long* indices)
    {
        var buffer = stackalloc T[2 * Vector<T>.Count];
        for (var first = 0; first < Columns.Count; first += Vector<T>.Count)
        {
            var (best, place) = (new Vector<T>(T.NegativeInfinity), Vector<T>.Zero);
            for (var y = row.Start; y < row.End; y += row.Step)
            {
                for (var tap = 0; tap < Columns.Taps; tap++)
                {
                    var candidate = Vector.Load(phases.Tap(y, tap) + first);
                    var wins = Vector.GreaterThan(candidate, best) | ~Vector.Equals(candidate, candidate);
                    best = Vector.ConditionalSelect(wins, candidate, best);
                    var here = T.CreateTruncating((y - row.Start) * Width + tap * Columns.Dilation);
                    place = Vector.ConditionalSelect(wins, new Vector<T>(here), place);
                }
            }
            var count = Math.Min(Vector<T>.Count, Columns.Count - first);
            if (count == Vector<T>.Count) best.Store(output + first);
            else best.Store(buffer);
            place.Store(buffer + Vector<T>.Count);
            for (var i = 0; count < Vector<T>.Count && i < count; i++) output[first + i] = buffer[i];
            for (var i = 0; indices is not null && i < count; i++)
                indices[first + i] = row.Start * Width + Column(first + i, long.CreateTruncating(buffer[Vector<T>.Count + i]));
        }
    }

    // Where nothing is larger than minus infinity, the first element that is not padding counts.
    private readonly long Column(int output, long place) =>
        place == 0 ? Columns.Windows[output].Start : (long)output * Columns.Stride - Columns.Before + place;
}
