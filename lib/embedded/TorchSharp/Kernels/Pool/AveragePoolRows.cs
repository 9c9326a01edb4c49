using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Kernels.Threading;
using TorchSharp.Memory;

namespace TorchSharp.Kernels.Pool;

/// <summary>
/// Average pooling with windows that are alike, plane by plane, in vectors of neighbouring windows. Each sum is formed in the order in
/// which
/// <see cref="AveragePoolKernel"/> forms it element by element.
/// </summary>
internal unsafe struct AveragePoolRows<T> : IRangeKernel where T : unmanaged, INumber<T>
{
    public T* Output, Input;
    public PoolAxis Rows, Columns;
    public long Divisor, Height, Width;
    public bool IsBackward;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public readonly void Run(long from, long to)
    {
        using var phases = new PhasedPlane<T>(Columns, Height, Width);
        var line = Columns.Count + Vector<T>.Count;
        using var divisors = new Scratch<T>(Rows.Count * line);
        using var working = new Scratch<T>(line);
        phases.Fill(T.Zero);
        new Span<T>(working.Pointer, line).Clear();
        FillDivisors(divisors.Pointer, line);
        var output = Output + from * Rows.Count * Columns.Count;
        for (var p = from; p < to; p++)
        {
            if (IsBackward) phases.Fill(T.Zero);
            else phases.Read(Input + p * Height * Width);
            for (var row = 0; row < Rows.Count; row++, output += Columns.Count)
            {
                Span<T> results = new(output, Columns.Count), own = new(working.Pointer, Columns.Count);
                if (IsBackward) results.CopyTo(own);
                Row(phases, Rows.Windows[row], divisors.Pointer + row * line, working.Pointer);
                if (!IsBackward) own.CopyTo(results);
            }
            if (IsBackward) phases.Write(Input + p * Height * Width);
        }
    }

    private readonly void FillDivisors(T* divisors, int line)
    {
        new Span<T>(divisors, Rows.Count * line).Fill(T.One);
        for (var row = 0; row < Rows.Count; row++)
        {
            for (var i = 0; i < Columns.Count; i++)
            {
                var elements = Rows.Windows[row].Extent * Columns.Windows[i].Extent;
                divisors[row * line + i] = T.CreateTruncating(Divisor != 0 ? Divisor : elements);
            }
        }
    }

    /// <summary>Averages windows into a line, or spreads the line's gradients over the windows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly void Row(in PhasedPlane<T> phases, PoolWindow row, T* divisors, T* line)
    {
        if (IsBackward)
        {
            for (var i = 0; i < Columns.Count; i += Vector<T>.Count) (Vector.Load(line + i) / Vector.Load(divisors + i)).Store(line + i);
            for (var y = row.Start; y < row.End; y++)
            {
                // An element belongs to the last place of an earlier window before it belongs to the first place of a later one.
                for (var tap = Columns.Taps - 1; tap >= 0; tap--)
                {
                    var target = phases.Tap(y, tap);
                    for (var i = 0; i < Columns.Count; i += Vector<T>.Count)
                        (Vector.Load(target + i) + Vector.Load(line + i)).Store(target + i);
                }
            }
            return;
        }
        for (var i = 0; i < Columns.Count; i += Vector<T>.Count)
        {
            var sum = Vector<T>.Zero;
            for (var y = row.Start; y < row.End; y++)
            {
                for (var tap = 0; tap < Columns.Taps; tap++) sum += Vector.Load(phases.Tap(y, tap) + i);
            }
            (sum / Vector.Load(divisors + i)).Store(line + i);
        }
    }
}
