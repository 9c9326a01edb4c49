using System.Numerics;
using TorchSharp.Kernels.Threading;
using TorchSharp.Tensors;

namespace TorchSharp.Kernels.Optim;

/// <summary>One step of stochastic gradient descent, rounded like PyTorch's separate operations.</summary>
internal struct SgdRule : IParameterRule
{
    /// <summary>The velocity, or null without momentum.</summary>
    public TensorImpl? Velocity;

    /// <summary>Whether the velocity is still to be set to the gradient.</summary>
    public bool IsFirst, Nesterov;

    /// <summary>The learning rate with the sign of the step.</summary>
    public double Step;

    public double Momentum, Dampening, WeightDecay;

    public TensorImpl Parameter { private get; set; }

    public TensorImpl Gradient { private get; set; }

    public readonly unsafe void Run<T>() where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        T* p = Parameter.Pointer<T>(), g = Gradient.Pointer<T>(), velocity = Velocity is null ? null : Velocity.Pointer<T>();
        var (step, momentum, decay) = (T.CreateTruncating(Step), T.CreateTruncating(Momentum), T.CreateTruncating(WeightDecay));
        var share = T.CreateTruncating(1 - Dampening);
        var decays = WeightDecay != 0;
        for (var i = typeof(T) == typeof(float) ? InVectors() : 0; i < Parameter.Count; i++)
        {
            var direction = decays ? T.FusedMultiplyAdd(p[i], decay, g[i]) : g[i];
            if (velocity is not null)
            {
                velocity[i] = IsFirst ? direction : T.FusedMultiplyAdd(direction, share, velocity[i] * momentum);
                direction = Nesterov ? T.FusedMultiplyAdd(velocity[i], momentum, direction) : velocity[i];
            }
            p[i] = T.FusedMultiplyAdd(direction, step, p[i]);
        }
    }

    /// <summary>Does as many elements as fill whole vectors, and returns how many those are.</summary>
    private readonly unsafe long InVectors()
    {
        var vectors = Parameter.Count / SgdStep.Lanes;
        Threads.Run(vectors, SgdStep.Lanes * SgdStep.Cost, new SgdStep
        {
            Parameter = Parameter.Pointer<float>(), Gradient = Gradient.Pointer<float>(),
            Velocity = Velocity is null ? null : Velocity.Pointer<float>(), Step = (float)Step, Momentum = (float)Momentum,
            Share = (float)(1 - Dampening), Decay = (float)WeightDecay, IsFirst = IsFirst, Nesterov = Nesterov, Decays = WeightDecay != 0,
        });
        return vectors * SgdStep.Lanes;
    }
}
