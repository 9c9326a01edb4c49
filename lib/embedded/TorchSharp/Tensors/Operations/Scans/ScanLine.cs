using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Kernels;

namespace TorchSharp.Tensors;

/// <summary>
/// How a scan goes on from what it has to the next element; fractions are kept in double precision, whole numbers in 64 bits.
/// </summary>
internal interface IScan
{
    static abstract TSum Start<TSum>() where TSum : INumber<TSum>;

    static abstract TSum Next<TSum>(TSum sum, TSum element) where TSum : INumber<TSum>;
}

/// <summary>Running results along a line, from its start or from its end.</summary>
internal readonly unsafe struct ScanLine<T, TSum, TScan>(bool fromEnd) : ILine<T, T>
    where T : unmanaged, INumber<T> where TSum : unmanaged, INumber<TSum> where TScan : struct, IScan
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run(T* input, long inputStep, long count, T* output, long outputStep)
    {
        var sum = TScan.Start<TSum>();
        for (long i = 0; i < count; i++)
        {
            var place = fromEnd ? count - 1 - i : i;
            sum = TScan.Next(sum, TSum.CreateTruncating(input[place * inputStep]));
            output[place * outputStep] = T.CreateTruncating(sum);
        }
    }
}
