using System.Numerics;
using TorchSharp.Kernels.Threading;
using TorchSharp.Tensors;

namespace TorchSharp.Kernels.Optim;

/// <summary>
/// One step of Adam (Kingma and Ba, 2015) or AdamW (Loshchilov and Hutter, 2019), rounded like PyTorch's separate operations.
/// </summary>
internal struct AdamRule : IParameterRule
{
    /// <summary>The running means of the gradients and of their squares.</summary>
    public TensorImpl Average, SquareAverage;

    /// <summary>The largest means of squares so far, or null without AMSGrad.</summary>
    public TensorImpl? LargestAverage;

    public double Beta1, Beta2, Epsilon;

    /// <summary>The learning rate divided by the bias of the means, and the root of the bias of the means of squares.</summary>
    public double Step, RootOfBias;

    /// <summary>The share of the parameter that is added to the gradient, as Adam does it.</summary>
    public double WeightDecay;

    /// <summary>What the parameter is multiplied by before the step, as AdamW does it; 1 in Adam.</summary>
    public double Shrink;

    public bool Maximize;

    public TensorImpl Parameter { private get; set; }

    public TensorImpl Gradient { private get; set; }

    public readonly unsafe void Run<T>() where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        T* p = Parameter.Pointer<T>(), g = Gradient.Pointer<T>(), m = Average.Pointer<T>(), v = SquareAverage.Pointer<T>();
        var largest = LargestAverage is null ? null : LargestAverage.Pointer<T>();
        var (beta1, rest1, beta2, rest2) = (
            T.CreateTruncating(Beta1), T.CreateTruncating(1 - Beta1), T.CreateTruncating(Beta2), T.CreateTruncating(1 - Beta2));
        var (epsilon, step, root) = (T.CreateTruncating(Epsilon), T.CreateTruncating(-Step), T.CreateTruncating(RootOfBias));
        var (decay, shrink) = (T.CreateTruncating(WeightDecay), T.CreateTruncating(Shrink));
        var (decays, sign) = (WeightDecay != 0, Maximize ? -T.One : T.One);
        for (var i = typeof(T) == typeof(float) && largest is null ? InVectors() : 0; i < Parameter.Count; i++)
        {
            var gradient = sign * g[i];
            if (decays) gradient = T.FusedMultiplyAdd(p[i], decay, gradient);
            m[i] = T.FusedMultiplyAdd(gradient, rest1, m[i] * beta1);
            v[i] = T.FusedMultiplyAdd(rest2 * gradient, gradient, v[i] * beta2);
            var square = v[i];
            if (largest is not null) square = largest[i] = T.Max(largest[i], square);
            p[i] = p[i] * shrink + step * m[i] / (T.Sqrt(square) / root + epsilon);
        }
    }

    /// <summary>Does as many elements as fill whole vectors, and returns how many those are.</summary>
    private readonly unsafe long InVectors()
    {
        var vectors = Parameter.Count / AdamStep.Lanes;
        Threads.Run(vectors, AdamStep.Lanes * AdamStep.Cost, new AdamStep
        {
            Parameter = Parameter.Pointer<float>(), Gradient = Gradient.Pointer<float>(), Average = Average.Pointer<float>(),
            SquareAverage = SquareAverage.Pointer<float>(), Beta1 = (float)Beta1, Rest1 = (float)(1 - Beta1), Beta2 = (float)Beta2,
            Rest2 = (float)(1 - Beta2), Epsilon = (float)Epsilon, Step = (float)-Step, Root = (float)RootOfBias, Decay = (float)WeightDecay,
            Shrink = (float)Shrink, Sign = Maximize ? -1 : 1, Decays = WeightDecay != 0,
        });
        return vectors * AdamStep.Lanes;
    }
}
