using System.Runtime.CompilerServices;
using TorchSharp.Kernels.Simd;
using TorchSharp.Kernels.Threading;

namespace TorchSharp.Kernels.Optim;

/// <summary>
/// The step of stochastic gradient descent in single precision, vector by vector with the operations of <see cref="SgdRule"/> in their
/// order: the same bits.
/// </summary>
internal unsafe struct SgdStep : IRangeKernel, ISimdKernel
{
    /// <summary>The widest vector: ranges are multiples of it.</summary>
    public const int Lanes = 16;

    public float* Parameter, Gradient;

    /// <summary>The velocity, or null without momentum.</summary>
    public float* Velocity;

    public float Step, Momentum, Share, Decay;
    public bool IsFirst, Nesterov, Decays;

    private long _from, _to;

    /// <summary>Operations for an element.</summary>
    public static long Cost => 1;

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
        TVector step = TVector.Broadcast(Step), momentum = TVector.Broadcast(Momentum), share = TVector.Broadcast(Share);
        var decay = TVector.Broadcast(Decay);
        for (var i = from; i < to; i += TVector.Count)
        {
            TVector p = TVector.Load(Parameter + i), direction = TVector.Load(Gradient + i);
            if (Decays) direction = TVector.MultiplyAdd(p, decay, direction);
            if (Velocity is not null)
            {
                var velocity = IsFirst
                    ? direction
                    : TVector.MultiplyAdd(direction, share, TVector.Multiply(TVector.Load(Velocity + i), momentum));
                TVector.Store(velocity, Velocity + i);
                direction = Nesterov ? TVector.MultiplyAdd(velocity, momentum, direction) : velocity;
            }
            TVector.Store(TVector.MultiplyAdd(direction, step, p), Parameter + i);
        }
    }
}
