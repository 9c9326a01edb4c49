using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp.Optim;

/// <summary>The fields in which a state of Adam or AdamW remembers a parameter.</summary>
internal readonly ref struct AdamMemory(ref long step, ref Tensor average, ref Tensor squareAverage, ref Tensor? largestAverage)
{
    /// <summary>Steps so far.</summary>
    public readonly ref long Step = ref step;

    /// <summary>The running means of the gradients and of their squares.</summary>
    public readonly ref Tensor Average = ref average, SquareAverage = ref squareAverage;

    /// <summary>The largest means of squares so far; null without AMSGrad.</summary>
    public readonly ref Tensor? LargestAverage = ref largestAverage;

    /// <summary>Frees the means.</summary>
    public void Dispose()
    {
        Average.Dispose();
        SquareAverage.Dispose();
        LargestAverage?.Dispose();
    }

    /// <summary>Takes over what another state remembers.</summary>
    public void CopyFrom(AdamMemory other)
    {
        Step = other.Step;
        OptimizerState.Replace(ref Average!, OptimizerState.Copy(other.Average));
        OptimizerState.Replace(ref SquareAverage!, OptimizerState.Copy(other.SquareAverage));
        OptimizerState.Replace(ref LargestAverage, OptimizerState.Copy(other.LargestAverage));
    }

    /// <summary>Whether as good as the same is remembered.</summary>
    public bool IsCloseTo(AdamMemory other) =>
        Step == other.Step && OptimizerState.Close(Average, other.Average) &&
        OptimizerState.Close(SquareAverage, other.SquareAverage) && OptimizerState.Close(LargestAverage, other.LargestAverage);

    /// <summary>Forgets everything.</summary>
    public void Clear(Parameter parameter, bool amsgrad)
    {
        Step = 0;
        OptimizerState.Replace(ref Average!, zeros(parameter.shape, parameter.dtype));
        OptimizerState.Replace(ref SquareAverage!, zeros(parameter.shape, parameter.dtype));
        OptimizerState.Replace(ref LargestAverage, amsgrad ? zeros(parameter.shape, parameter.dtype) : null);
    }
}
