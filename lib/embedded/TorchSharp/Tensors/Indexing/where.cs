using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Elements of <paramref name="x"/> where the condition is true, else of <paramref name="y"/>; all three broadcast.</summary>
    /// <exception cref="ArgumentException">The condition is not a tensor of truth values.</exception>
    public static Tensor where(Tensor condition, Tensor x, Tensor y) => x.where(condition, y);

    /// <summary>The positions where the condition is true, for each dimension a tensor of indices.</summary>
    /// <exception cref="ArgumentException">The condition is not a tensor of truth values.</exception>
    public static Tensor[] where(Tensor condition)
    {
        RequireCondition(condition);
        using var rows = condition.nonzero();
        return rows.unbind(1);
    }

    private static void RequireCondition(Tensor condition)
    {
        if (condition.dtype != ScalarType.Bool) throw new ArgumentException("The condition to 'where' must be a boolean tensor.");
    }

    public partial class Tensor
    {
        /// <summary>Elements of this tensor where the condition is true, else of <paramref name="y"/>; all three broadcast.</summary>
        /// <exception cref="ArgumentException">The condition is not a tensor of truth values.</exception>
        public Tensor where(Tensor condition, Tensor y)
        {
            RequireCondition(condition);
            var sizes = Shapes.Broadcast(Shapes.Broadcast(condition.Impl.Sizes, Impl.Sizes), y.Impl.Sizes);
            var result = new Tensor(TensorImpl.Allocate(Elementwise.ResultType(this, y), sizes));
            CopyKernel.Run(result.Impl, y.Impl);
            using (var typed = to_type(result.dtype)) MaskKernel.Write(result.Impl, condition.Impl, typed.Impl);
            var (own, type, other, otherType) = (Impl.Sizes, dtype, y.Impl.Sizes, y.dtype);
            return Gradient.Record(result, "WhereBackward0", [this, y], [condition], (node, grad) =>
            {
                var zero = zeros([], grad.dtype);
                return
                [
                    node.Needs(0) ? grad.where(node[0], zero).ReduceTo(own, type) : null,
                    node.Needs(1) ? zero.where(node[0], grad).ReduceTo(other, otherType) : null,
                ];
            });
        }
    }
}
