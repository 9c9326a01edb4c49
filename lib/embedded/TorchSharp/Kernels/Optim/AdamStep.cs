using System.Runtime.CompilerServices;
using TorchSharp.Kernels.Simd;
using TorchSharp.Kernels.Threading;

namespace TorchSharp.Kernels.Optim;

/// <summary>
/// Adam's step in single precision, vector by vector with the operations of <see cref="AdamRule"/> in their order: the same bits. What is
/// read and written goes through the cache once, which is what the step costs.
/// </summary>
internal unsafe struct AdamStep : IRangeKernel, ISimdKernel
{
    /// <summary>The widest vector: ranges are multiples of it.</summary>
    public const int Lanes = 16;

    public float* Parameter, Gradient, Average, SquareAverage;
    public float Beta1, Rest1, Beta2, Rest2, Epsilon, Step, Root, Decay, Shrink, Sign;
    public bool Decays;

    private long _from, _to;

    /// <summary>Operations for an element, two divisions and a root among them.</summary>
    public static long Cost => 4;

    /// <summary>Does a range of <see cref="Lanes"/> elements each.</summary>
    public void Run(long from, long to)
    {
        (_from, _to) = (from * Lanes, to * Lanes);
        SimdWidth.Run(ref this);
    }

    public readonly void Run<TVector>() where TVector : struct, ISimd<TVector> => Do<TVector>(_from, _to);

    /// <summary>Does elements in vectors of one width.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public readonly void Do<TVector>(long from, long to) where TVector : struct, ISimd<TVector>
    {
        TVector beta1 = TVector.Broadcast(Beta1), rest1 = TVector.Broadcast(Rest1), beta2 = TVector.Broadcast(Beta2);
        TVector rest2 = TVector.Broadcast(Rest2), epsilon = TVector.Broadcast(Epsilon), step = TVector.Broadcast(Step);
        TVector root = TVector.Broadcast(Root), decay = TVector.Broadcast(Decay), shrink = TVector.Broadcast(Shrink), sign = TVector.Broadcast(Sign);
        for (var i = from; i < to; i += TVector.Count)
        {
            var p = TVector.Load(Parameter + i);
            var gradient = TVector.Multiply(sign, TVector.Load(Gradient + i));
            if (Decays) gradient = TVector.MultiplyAdd(p, decay, gradient);
            var m = TVector.MultiplyAdd(gradient, rest1, TVector.Multiply(TVector.Load(Average + i), beta1));
            var v = TVector.MultiplyAdd(TVector.Multiply(rest2, gradient), gradient, TVector.Multiply(TVector.Load(SquareAverage + i), beta2));
            TVector.Store(m, Average + i);
            TVector.Store(v, SquareAverage + i);
            var scale = TVector.Add(TVector.Divide(TVector.Sqrt(v), root), epsilon);
            TVector.Store(TVector.Add(TVector.Multiply(p, shrink), TVector.Divide(TVector.Multiply(step, m), scale)), Parameter + i);
        }
    }
}
