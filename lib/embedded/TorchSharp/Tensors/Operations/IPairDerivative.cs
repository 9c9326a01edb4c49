using TorchSharp.Autograd;
using static TorchSharp.torch;

namespace TorchSharp.Tensors;

/// <summary>What a derivative of a function of two operands is computed from.</summary>
[Flags]
internal enum PairReads
{
    Nothing = 0,
    Left = 1,
    Right = 2,
    Result = 4,
    Both = Left | Right,
}

/// <summary>
/// The derivatives of an elementwise function of two operands, beside the function itself in one struct. They are written as if nothing
/// was broadcast or converted.
/// </summary>
internal interface IPairDerivative
{
    /// <summary>PyTorch's name of the node.</summary>
    static abstract string Node { get; }

    /// <summary>What <see cref="Left"/> reads.</summary>
    static abstract PairReads LeftReads { get; }

    /// <summary>What <see cref="Right"/> reads.</summary>
    static abstract PairReads RightReads { get; }

    /// <summary>The gradient of the first operand.</summary>
    static abstract Tensor Left(Tensor grad, in PairValues saved);

    /// <summary>The gradient of the second operand.</summary>
    static abstract Tensor Right(Tensor grad, in PairValues saved);
}

/// <summary>The values that derivatives of two operands may read, as far as they asked for them.</summary>
internal readonly struct PairValues(OperationNode node, PairReads reads)
{
    /// <summary>The first operand.</summary>
    public Tensor X => node[0];

    /// <summary>The second operand.</summary>
    public Tensor Y => node[reads.HasFlag(PairReads.Left) ? 1 : 0];

    /// <summary>The result.</summary>
    public Tensor Result => node[(reads.HasFlag(PairReads.Left) ? 1 : 0) + (reads.HasFlag(PairReads.Right) ? 1 : 0)];
}
