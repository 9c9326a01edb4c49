using System.Numerics;
using TorchSharp.Tensors;

namespace TorchSharp.Kernels.Optim;

/// <summary>One step of Adagrad (Duchi, Hazan and Singer, 2011), rounded like PyTorch's separate operations.</summary>
internal struct AdagradRule : IParameterRule
{
    /// <summary>The sum of the squared gradients.</summary>
    public TensorImpl Squares;

    public double LearningRate, Epsilon, WeightDecay;

    public TensorImpl Parameter { private get; set; }

    public TensorImpl Gradient { private get; set; }

    public readonly unsafe void Run<T>() where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        T* p = Parameter.Pointer<T>(), g = Gradient.Pointer<T>(), squares = Squares.Pointer<T>();
        var (step, epsilon, decay) = (T.CreateTruncating(-LearningRate), T.CreateTruncating(Epsilon), T.CreateTruncating(WeightDecay));
        var decays = WeightDecay != 0;
        for (long i = 0; i < Parameter.Count; i++)
        {
            var gradient = decays ? T.FusedMultiplyAdd(p[i], decay, g[i]) : g[i];
            squares[i] = T.FusedMultiplyAdd(gradient, gradient, squares[i]);
            p[i] += step * gradient / (T.Sqrt(squares[i]) + epsilon);
        }
    }
}
