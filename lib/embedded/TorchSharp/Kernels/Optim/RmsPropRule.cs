using System.Numerics;
using TorchSharp.Tensors;

namespace TorchSharp.Kernels.Optim;

/// <summary>One step of RMSProp (Hinton, 2012), rounded like PyTorch's separate operations.</summary>
internal struct RmsPropRule : IParameterRule
{
    /// <summary>The running mean of the squared gradients.</summary>
    public TensorImpl SquareAverage;

    /// <summary>The running mean of the gradients, or null if squares are not centred; the velocity, or null without momentum.</summary>
    public TensorImpl? Average, Velocity;

    public double LearningRate, Alpha, Epsilon, WeightDecay, Momentum;

    public bool Maximize;

    public TensorImpl Parameter { private get; set; }

    public TensorImpl Gradient { private get; set; }

    public readonly unsafe void Run<T>() where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        T* p = Parameter.Pointer<T>(), g = Gradient.Pointer<T>(), squares = SquareAverage.Pointer<T>();
        var average = Average is null ? null : Average.Pointer<T>();
        var velocity = Velocity is null ? null : Velocity.Pointer<T>();
        var (alpha, rest, epsilon) = (T.CreateTruncating(Alpha), T.CreateTruncating(1 - Alpha), T.CreateTruncating(Epsilon));
        var (step, decay, momentum) = (T.CreateTruncating(-LearningRate), T.CreateTruncating(WeightDecay), T.CreateTruncating(Momentum));
        var (decays, sign) = (WeightDecay != 0, Maximize ? -T.One : T.One);
        for (long i = 0; i < Parameter.Count; i++)
        {
            var gradient = sign * g[i];
            if (decays) gradient = T.FusedMultiplyAdd(p[i], decay, gradient);
            var square = squares[i] = T.FusedMultiplyAdd(rest * gradient, gradient, squares[i] * alpha);
            if (average is not null)
            {
                average[i] = T.FusedMultiplyAdd(gradient, rest, average[i] * alpha);
                square = T.FusedMultiplyAdd(-average[i], average[i], square);
            }
            var scale = T.Sqrt(square) + epsilon;
            if (velocity is null)
            {
                p[i] += step * gradient / scale;
                continue;
            }
            velocity[i] = velocity[i] * momentum + gradient / scale;
            p[i] = T.FusedMultiplyAdd(velocity[i], step, p[i]);
        }
    }
}
