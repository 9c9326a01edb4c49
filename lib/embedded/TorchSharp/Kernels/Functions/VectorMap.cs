using System.Runtime.CompilerServices;
using TorchSharp.Kernels.Simd;

namespace TorchSharp.Kernels.Functions;

/// <summary>A function of numbers in single precision, written over vectors of any width.</summary>
internal interface IVectorFunction
{
    TVector Of<TVector>(TVector x) where TVector : struct, ISimd<TVector>;
}

/// <summary>
/// Maps dense numbers in the widest vectors; what is left over goes through a vector as well, so that all have the same bits.
/// </summary>
internal readonly unsafe struct VectorMap<TFunction>(float* source, float* target, long count, TFunction function) : ISimdKernel
    where TFunction : struct, IVectorFunction
{
    private readonly float* _source = source, _target = target;

    public static void Run(float* source, float* target, long count, TFunction function)
    {
        var kernel = new VectorMap<TFunction>(source, target, count, function);
        SimdWidth.Run(ref kernel);
    }

    /// <summary>One number.</summary>
    public static float One(float x, TFunction function)
    {
        var lanes = stackalloc float[4];
        Simd128.Store(function.Of(Simd128.Broadcast(x)), lanes);
        return lanes[0];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run<TVector>() where TVector : struct, ISimd<TVector>
    {
        long i = 0;
        for (; i + TVector.Count <= count; i += TVector.Count) TVector.Store(function.Of(TVector.Load(_source + i)), _target + i);
        if (i == count) return;
        var last = stackalloc float[TVector.Count];
        new ReadOnlySpan<float>(_source + i, (int)(count - i)).CopyTo(new Span<float>(last, TVector.Count));
        TVector.Store(function.Of(TVector.Load(last)), last);
        new ReadOnlySpan<float>(last, (int)(count - i)).CopyTo(new Span<float>(_target + i, (int)(count - i)));
    }
}
