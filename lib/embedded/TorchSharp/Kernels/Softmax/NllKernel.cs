using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TorchSharp.Tensors;

namespace TorchSharp.Kernels.Softmax;

/// <summary>
/// The negative log likelihood: picks from each sample's log-probabilities [N, C] the one of its class, with the opposite sign and the
/// weight of the class.
/// </summary>
internal static unsafe class NllKernel
{
    /// <summary>Losses of the samples into <paramref name="losses"/> [N], and their weights into <paramref name="weights"/> [N].</summary>
    /// <exception cref="ExternalException">A target is not a class.</exception>
    public static void Forward(
        TensorImpl losses, TensorImpl weights, TensorImpl logProbabilities, TensorImpl targets, TensorImpl? classWeights, long ignoreIndex)
    {
        var kernel = new ForwardKernel
        {
            Losses = losses, Weights = weights, LogProbabilities = logProbabilities, Targets = targets, ClassWeights = classWeights,
            IgnoreIndex = ignoreIndex,
        };
        ScalarTypes.DispatchFloating(logProbabilities.Dtype, "nll_loss_out_frame", ref kernel);
    }

    /// <summary>Puts each sample's <c>-weight · gradient</c> at its class into <paramref name="result"/> [N, C], zero elsewhere.</summary>
    public static void Backward(TensorImpl result, TensorImpl gradients, TensorImpl weights, TensorImpl targets)
    {
        var kernel = new BackwardKernel { Result = result, Gradients = gradients, Weights = weights, Targets = targets };
        ScalarTypes.DispatchFloating(result.Dtype, "nll_loss_backward", ref kernel);
    }

    private struct ForwardKernel : IFloatKernel
    {
        public TensorImpl Losses, Weights, LogProbabilities, Targets;
        public TensorImpl? ClassWeights;
        public long IgnoreIndex;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run<T>() where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            var (samples, classes) = (LogProbabilities.Sizes[0], LogProbabilities.Sizes[1]);
            T* losses = Losses.Pointer<T>(), weights = Weights.Pointer<T>(), p = LogProbabilities.Pointer<T>();
            var targets = Targets.Pointer<long>();
            for (long i = 0; i < samples; i++)
            {
                var target = targets[i];
                if (target == IgnoreIndex)
                {
                    (losses[i], weights[i]) = (T.Zero, T.Zero);
                    continue;
                }
                if (target < 0 || target >= classes)
                    throw new ExternalException($"Target {target} is out of bounds: there are {classes} classes, 0 to {classes - 1}.");
                weights[i] = ClassWeights is null ? T.One : ClassWeights.Pointer<T>()[target];
                losses[i] = -weights[i] * p[i * classes + target];
            }
        }
    }

    private struct BackwardKernel : IFloatKernel
    {
        public TensorImpl Result, Gradients, Weights, Targets;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run<T>() where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            var (samples, classes) = (Result.Sizes[0], Result.Sizes[1]);
            T* result = Result.Pointer<T>(), gradients = Gradients.Pointer<T>(), weights = Weights.Pointer<T>();
            var targets = Targets.Pointer<long>();
            Result.Span<T>().Clear();
            for (long i = 0; i < samples; i++)
            {
                if (!T.IsZero(weights[i])) result[i * classes + targets[i]] = -weights[i] * gradients[i];
            }
        }
    }
}
