using static TorchSharp.torch;

namespace TorchSharp.Tensors;

/// <summary>The gradients of <c>maximum</c> and <c>minimum</c>.</summary>
internal static class Extremes
{
    /// <summary>What arrives at one of two operands: all where it is the extreme or either is NaN, half where both are the same.</summary>
    /// <param name="grad">The gradient of the extreme.</param>
    /// <param name="own">The operand.</param>
    /// <param name="other">The other operand.</param>
    /// <param name="smallest">Whether the smaller one is the extreme.</param>
    public static Tensor Share(Tensor grad, Tensor own, Tensor other, bool smallest = false)
    {
        var loses = smallest ? own.ge(other) : own.le(other);
        return grad.KeepWhere(loses.logical_not()).add(grad.div(2).KeepWhere(own.eq(other)));
    }
}
