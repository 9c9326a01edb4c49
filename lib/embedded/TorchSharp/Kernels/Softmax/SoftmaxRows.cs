using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Kernels.Functions;
using TorchSharp.Kernels.Simd;
using TorchSharp.Kernels.Threading;
using TorchSharp.Memory;

namespace TorchSharp.Kernels.Softmax;

/// <summary>
/// Softmax, or its logarithm, of dense rows in single precision: what <see cref="SoftmaxKernel"/> does line by line, with the exponentials
/// of several rows computed in vectors.
/// </summary>
internal unsafe struct SoftmaxRows : IRangeKernel
{
    // Numbers computed together: they stay in the nearest cache.
    private const long NumbersAtOnce = 2048;

    // From here on it pays to do a row by itself, in vectors throughout.
    private const long LongRow = 64;

    public float* Scores, Result;
    public long Classes;
    public bool Logarithm;

    /// <summary>Elementary operations for a row.</summary>
    public static long Cost(long classes) => 4 * classes + 20;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public readonly void Run(long from, long to)
    {
        var rows = Math.Max(1, NumbersAtOnce / Classes);
        using var buffer = new Scratch<float>(rows * (Classes + 1));
        if (Classes >= LongRow)
        {
            for (var row = from; row < to; row++) One(Scores + row * Classes, Result + row * Classes, buffer.Pointer);
            return;
        }
        for (var row = from; row < to; row += rows)
            Some(Math.Min(rows, to - row), Scores + row * Classes, Result + row * Classes, buffer.Pointer, buffer.Pointer + rows * Classes);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly void Some(long rows, float* scores, float* result, float* powers, float* largest)
    {
        for (long r = 0; r < rows; r++)
        {
            float* row = scores + r * Classes, powersOfRow = powers + r * Classes;
            var most = row[0];
            // No processor guesses which score is the largest, so this must not branch. A NaN may be lost, but it comes back as its own
            // power.
            for (long i = 1; i < Classes; i++) most = float.MaxNative(row[i], most);
            for (long i = 0; i < Classes; i++) powersOfRow[i] = row[i] - most;
            largest[r] = most;
        }
        Exponential.Run(powers, rows * Classes);
        for (long r = 0; r < rows; r++)
        {
            float* row = scores + r * Classes, powersOfRow = powers + r * Classes, resultOfRow = result + r * Classes;
            var total = 0.0;
            for (long i = 0; i < Classes; i++) total += powersOfRow[i];
            if (Logarithm)
            {
                var shift = largest[r] + (float)Math.Log(total);
                for (long i = 0; i < Classes; i++) resultOfRow[i] = row[i] - shift;
            }
            else
            {
                var factor = (float)(1 / total);
                for (long i = 0; i < Classes; i++) resultOfRow[i] = powersOfRow[i] * factor;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly void One(float* scores, float* result, float* powers)
    {
        var largest = Vector.Load(scores);
        for (long i = 0; i < Classes; i += Vector<float>.Count)
            largest = Vector.MaxNative(Vector.Load(scores + Math.Min(i, Classes - Vector<float>.Count)), largest);
        var most = largest[0];
        for (var lane = 1; lane < Vector<float>.Count; lane++) most = float.MaxNative(largest[lane], most);
        VectorMap<PowerOfDistance>.Run(scores, powers, Classes, new(most));
        var total = LaneSum.Of(powers, Classes);
        if (Logarithm) VectorMap<Distance>.Run(scores, result, Classes, new(most + (float)Math.Log(total)));
        else VectorMap<Multiple>.Run(powers, result, Classes, new((float)(1 / total)));
    }

    private readonly struct PowerOfDistance(float origin) : IVectorFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public TVector Of<TVector>(TVector x) where TVector : struct, ISimd<TVector> =>
            Exponential.OfLanes(TVector.Subtract(x, TVector.Broadcast(origin)));
    }

    private readonly struct Distance(float origin) : IVectorFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public TVector Of<TVector>(TVector x) where TVector : struct, ISimd<TVector> => TVector.Subtract(x, TVector.Broadcast(origin));
    }

    private readonly struct Multiple(float factor) : IVectorFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public TVector Of<TVector>(TVector x) where TVector : struct, ISimd<TVector> => TVector.Multiply(x, TVector.Broadcast(factor));
    }
}
