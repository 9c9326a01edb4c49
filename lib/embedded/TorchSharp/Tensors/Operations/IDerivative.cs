using static TorchSharp.torch;

namespace TorchSharp.Tensors;

/// <summary>What the derivative of a function of one operand is computed from.</summary>
internal enum Reads
{
    Nothing,
    Operand,
    Result,
}

/// <summary>The derivative of an elementwise function, beside the function itself in one struct.</summary>
internal interface IDerivative
{
    /// <summary>PyTorch's name of the node.</summary>
    static abstract string Node { get; }

    /// <summary>Which value <see cref="Derivative"/> gets.</summary>
    static abstract Reads Reads { get; }

    /// <summary>The gradient of the operand, from the gradient of the result and the value that was asked for, if any.</summary>
    Tensor Derivative(Tensor grad, Tensor value);
}
