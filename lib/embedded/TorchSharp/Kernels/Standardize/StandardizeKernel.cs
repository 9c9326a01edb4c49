using System.Numerics;
using TorchSharp.Kernels.Threading;
using TorchSharp.Tensors;

namespace TorchSharp.Kernels.Standardize;

/// <summary>
/// Takes from a dense tensor [outer, groups, inner] the mean of each group and divides by its standard deviation; then times a weight of
/// the group plus a bias of the group. Each group is summed by itself in double precision, row after row.
/// </summary>
internal static class StandardizeKernel
{
    /// <summary>Fills the result, and for each group the mean, the variance (divided by the count) and 1 / √(variance + eps).</summary>
    public static void Forward(
        TensorImpl result, TensorImpl mean, TensorImpl variance, TensorImpl scale, TensorImpl input, TensorImpl weight, TensorImpl bias,
        double eps)
    {
        var kernel = new ForwardKernel
        {
            Result = result, Mean = mean, Variance = variance, Scale = scale, Input = input, Weight = weight, Bias = bias, Epsilon = eps,
        };
        ScalarTypes.DispatchFloating(result.Dtype, "batch_norm", ref kernel);
    }

    /// <summary>
    /// With g the gradient of the result and z the standardized input: the gradient of the input,
    /// <c>weight · scale · (g - mean(g) - z · mean(g · z))</c>, of the weight, <c>Σ g · z</c>, and of the bias, <c>Σ g</c>.
    /// </summary>
    public static void Backward(
        TensorImpl inputGradient, TensorImpl weightGradient, TensorImpl biasGradient, TensorImpl gradient, TensorImpl input,
        TensorImpl weight, TensorImpl mean, TensorImpl scale)
    {
        var kernel = new BackwardKernel
        {
            InputGradient = inputGradient, WeightGradient = weightGradient, BiasGradient = biasGradient, Gradient = gradient, Input = input,
            Mean = mean, Scale = scale, Weight = weight,
        };
        ScalarTypes.DispatchFloating(input.Dtype, "batch_norm_backward", ref kernel);
    }

    private struct ForwardKernel : IFloatKernel
    {
        public TensorImpl Result, Mean, Variance, Scale, Input, Weight, Bias;
        public double Epsilon;

        public readonly unsafe void Run<T>() where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            var sizes = Input.Sizes;
            Threads.Run(sizes[1], 3 * sizes[0] * sizes[2], new StandardizeForward<T>
            {
                Outer = sizes[0], Groups = sizes[1], Inner = sizes[2], Epsilon = Epsilon, X = Input.Pointer<T>(), Y = Result.Pointer<T>(),
                Mean = Mean.Pointer<T>(), Variance = Variance.Pointer<T>(), Scale = Scale.Pointer<T>(),
                Weight = Weight.Pointer<T>(), Bias = Bias.Pointer<T>(),
            });
        }
    }

    private struct BackwardKernel : IFloatKernel
    {
        public TensorImpl InputGradient, WeightGradient, BiasGradient, Gradient, Input, Weight, Mean, Scale;

        public readonly unsafe void Run<T>() where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            var sizes = Input.Sizes;
            Threads.Run(sizes[1], 3 * sizes[0] * sizes[2], new StandardizeBackward<T>
            {
                Outer = sizes[0], Groups = sizes[1], Inner = sizes[2], G = Gradient.Pointer<T>(), X = Input.Pointer<T>(),
                InputGradient = InputGradient.Pointer<T>(), WeightGradient = WeightGradient.Pointer<T>(),
                BiasGradient = BiasGradient.Pointer<T>(), Mean = Mean.Pointer<T>(), Scale = Scale.Pointer<T>(),
                Weight = Weight.Pointer<T>(),
            });
        }
    }
}
