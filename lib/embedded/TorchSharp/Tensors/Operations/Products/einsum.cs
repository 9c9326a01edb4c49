using System.Runtime.InteropServices;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>
    /// Sums of products of elements, in Einstein's notation: <c>"ij,jk->ik"</c> is the product of two matrices, <c>"ii"</c> a trace.
    /// </summary>
    /// <param name="equation">
    /// A letter for each dimension of each operand, <c>...</c> for any number of leading ones, and after <c>-></c> the result's; without it
    /// those letters that stand once, in the order of the alphabet.
    /// </param>
    /// <param name="tensors">The operands.</param>
    /// <exception cref="ExternalException">The equation can't be read, or doesn't fit the shapes.</exception>
    public static Tensor einsum(string equation, params Tensor[] tensors) =>
        WrappedTensorDisposeScope(() =>
        {
            var plan = new EinsumPlan(equation, tensors);
            var result = plan.Aligned(0);
            for (var i = 1; i < tensors.Length; i++) result = plan.Multiply(result, plan.Aligned(i), i);
            return plan.Finish(result);
        });
}
