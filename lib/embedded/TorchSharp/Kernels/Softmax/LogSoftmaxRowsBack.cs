using System.Runtime.CompilerServices;
using TorchSharp.Kernels.Functions;
using TorchSharp.Kernels.Threading;

namespace TorchSharp.Kernels.Softmax;

/// <summary>The gradients of dense rows of logarithms of softmax; the sum of a row's gradients is formed in double precision.</summary>
internal unsafe struct LogSoftmaxRowsBack : IRangeKernel
{
    public float* Result, Gradient, Logarithms;
    public long Classes;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public readonly void Run(long from, long to)
    {
        var (first, count) = (from * Classes, (to - from) * Classes);
        Buffer.MemoryCopy(Logarithms + first, Result + first, count * sizeof(float), count * sizeof(float));
        Exponential.Run(Result + first, count);
        for (var row = from; row < to; row++)
        {
            float* result = Result + row * Classes, gradient = Gradient + row * Classes;
            var total = 0.0;
            for (long i = 0; i < Classes; i++) total += gradient[i];
            var sum = (float)total;
            for (long i = 0; i < Classes; i++) result[i] = gradient[i] - result[i] * sum;
        }
    }
}
