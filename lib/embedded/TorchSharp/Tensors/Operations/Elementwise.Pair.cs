using TorchSharp.Autograd;
using TorchSharp.Kernels;
using static TorchSharp.torch;

namespace TorchSharp.Tensors;

internal static partial class Elementwise
{
    /// <summary>
    /// <c>function(a, b)</c> of the promoted type, or of a given one, in the broadcast shape; or in place of <paramref name="a"/>.
    /// </summary>
    public static Tensor Pair<TFunction>(Tensor a, Tensor b, bool inPlace = false, ScalarType? type = null)
        where TFunction : struct, IBinaryOperation, IPairDerivative
    {
        var common = type ?? ResultType(a, b);
        if (inPlace) RequireInPlace(a, b, common);
        var reads = ReadsOf<TFunction>(a, b);
        using var before = inPlace ? Overwritten(a, b, reads) : default;
        var result = inPlace && common == a.dtype ? a : New(common, Shapes.Broadcast(a.Impl.Sizes, b.Impl.Sizes));
        using var x = new Operand(a, common);
        using var y = new Operand(b, common);
        BinaryKernel.Run<TFunction>(result.Impl, x.Impl, y.Impl);
        return Record<TFunction>(Settle(result, a, inPlace), a, b, before, reads);
    }

    /// <summary>As <see cref="Pair{TFunction}"/>, for functions of floating point.</summary>
    public static Tensor FloatPair<TFunction>(Tensor a, Tensor b, bool inPlace = false, ScalarType? type = null)
        where TFunction : struct, IFloatPairOperation, IPairDerivative
    {
        var common = type ?? ResultType(a, b);
        if (!torch.is_floating_point(common)) throw Errors.NotImplementedFor(TFunction.Name, common);
        if (inPlace) RequireInPlace(a, b, common);
        var reads = ReadsOf<TFunction>(a, b);
        using var before = inPlace ? Overwritten(a, b, reads) : default;
        var result = inPlace && common == a.dtype ? a : New(common, Shapes.Broadcast(a.Impl.Sizes, b.Impl.Sizes));
        using var x = new Operand(a, common);
        using var y = new Operand(b, common);
        BinaryKernel.RunFloat<TFunction>(result.Impl, x.Impl, y.Impl);
        return Record<TFunction>(Settle(result, a, inPlace), a, b, before, reads);
    }

    /// <summary><c>operation(a, b)</c> for an operation on whole numbers and truth values, which has no derivative.</summary>
    public static Tensor Bits<TOperation>(Tensor a, Tensor b, bool inPlace = false) where TOperation : struct, IBitOperation
    {
        var common = ResultType(a, b);
        if (torch.is_floating_point(common)) throw Errors.NotImplementedFor(TOperation.Name, common);
        if (inPlace)
        {
            RequireInPlace(a, b, common);
            Gradient.BeforeInPlace(a, b);
        }
        var result = inPlace && common == a.dtype ? a : New(common, Shapes.Broadcast(a.Impl.Sizes, b.Impl.Sizes));
        using var x = new Operand(a, common);
        using var y = new Operand(b, common);
        BinaryKernel.RunBits<TOperation>(result.Impl, x.Impl, y.Impl);
        return Settle(result, a, inPlace);
    }

    /// <summary>What has to be saved: what is read by the derivatives that somebody wants.</summary>
    private static PairReads ReadsOf<TFunction>(Tensor a, Tensor b) where TFunction : struct, IPairDerivative
    {
        var reads = PairReads.Nothing;
        if (Gradient.IsNeeded(a)) reads |= TFunction.LeftReads;
        if (Gradient.IsNeeded(b)) reads |= TFunction.RightReads;
        return reads;
    }

    /// <summary>Announces that <paramref name="a"/> will be overwritten, and copies what backward needs of it.</summary>
    private static Before Overwritten(Tensor a, Tensor b, PairReads reads)
    {
        Gradient.BeforeInPlace(a, b);
        return new Before(
            reads.HasFlag(PairReads.Left) ? a.clone() : null,
            reads.HasFlag(PairReads.Right) && ReferenceEquals(a.Impl.Storage, b.Impl.Storage) ? b.clone() : null);
    }

    /// <summary>Brings an in-place result that was computed in a wider type to where it belongs.</summary>
    private static Tensor Settle(Tensor result, Tensor target, bool inPlace)
    {
        if (!inPlace || ReferenceEquals(result, target)) return result;
        CopyKernel.Run(target.Impl, result.Impl);
        result.Dispose();
        return target;
    }

    private static Tensor Record<TFunction>(Tensor result, Tensor a, Tensor b, in Before before, PairReads reads)
        where TFunction : struct, IPairDerivative
    {
        if (!Gradient.IsNeeded(a, b)) return result;
        var saved = new List<Tensor>(3);
        if (reads.HasFlag(PairReads.Left)) saved.Add(before.X ?? a);
        if (reads.HasFlag(PairReads.Right)) saved.Add(before.Y ?? b);
        if (reads.HasFlag(PairReads.Result)) saved.Add(result);
        var (sizesA, typeA, sizesB, typeB) = (a.Impl.Sizes, a.dtype, b.Impl.Sizes, b.dtype);
        return Gradient.Record(result, TFunction.Node, [a, b], saved.ToArray(), (node, grad) =>
        {
            var values = new PairValues(node, reads);
            return
            [
                node.Needs(0) ? TFunction.Left(grad, values).ReduceTo(sizesA, typeA) : null,
                node.Needs(1) ? TFunction.Right(grad, values).ReduceTo(sizesB, typeB) : null,
            ];
        });
    }

    /// <summary>What the operands were before the first of them was overwritten.</summary>
    private readonly record struct Before(Tensor? X, Tensor? Y) : IDisposable
    {
        public void Dispose()
        {
            X?.Dispose();
            Y?.Dispose();
        }
    }
}
