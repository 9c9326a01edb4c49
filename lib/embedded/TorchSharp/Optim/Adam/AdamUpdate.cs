using TorchSharp.Kernels.Optim;
using TorchSharp.Modules;
using TorchSharp.Tensors;

namespace TorchSharp.Optim;

/// <summary>
/// The step that Adam and AdamW have in common: along running means of the gradients, divided by the roots of running means of their
/// squares.
/// </summary>
internal static class AdamUpdate
{
    /// <summary>Changes a parameter, and what is remembered of it, along its gradient.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="gradient">Its gradient.</param>
    /// <param name="learningRate">The learning rate.</param>
    /// <param name="numbers">The options.</param>
    /// <param name="memory">What is remembered.</param>
    /// <param name="decay">The share of the parameter that is added to the gradient.</param>
    /// <param name="shrink">What the parameter is multiplied by before the step.</param>
    public static void Run(
        Parameter parameter, TensorImpl gradient, double learningRate, AdamNumbers numbers, AdamMemory memory, double decay, double shrink)
    {
        var step = ++memory.Step;
        var (beta1, beta2) = (numbers.Beta1!.Value, numbers.Beta2!.Value);
        var rule = new AdamRule
        {
            Average = ParameterUpdate.StateOf(parameter, memory.Average),
            SquareAverage = ParameterUpdate.StateOf(parameter, memory.SquareAverage),
            Beta1 = beta1, Beta2 = beta2, Epsilon = numbers.Epsilon!.Value, Maximize = numbers.Maximize!.Value,
            Step = learningRate / (1 - Math.Pow(beta1, step)), RootOfBias = Math.Sqrt(1 - Math.Pow(beta2, step)),
            WeightDecay = decay, Shrink = shrink,
        };
        if (numbers.Amsgrad == true)
        {
            memory.LargestAverage ??= parameter.detach().zeros_like().DetachFromDisposeScope();
            rule.LargestAverage = ParameterUpdate.StateOf(parameter, memory.LargestAverage);
        }
        ParameterUpdate.Run(parameter, gradient, rule);
    }
}
