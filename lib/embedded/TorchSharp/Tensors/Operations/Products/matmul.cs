using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The product of two matrices.</summary>
    public static Tensor mm(Tensor input, Tensor target) => input.mm(target);

    /// <summary>The product of matrices, vectors, or batches of matrices.</summary>
    public static Tensor matmul(Tensor input, Tensor target) => input.matmul(target);

    public partial class Tensor
    {
        /// <summary>The product of two matrices, [m, k] and [k, n].</summary>
        /// <exception cref="ExternalException">The shapes or types don't fit.</exception>
        public Tensor mm(Tensor target)
        {
            if (Dimensions != 2 || target.Dimensions != 2)
            {
                throw new ExternalException(
                    $"mm expects two matrices, but got shapes {Shapes.Format(Impl.Sizes)} and {Shapes.Format(target.Impl.Sizes)}.");
            }
            RequireProduct(target, Impl.Sizes[1] == target.Impl.Sizes[0]);
            var result = TensorImpl.Allocate(dtype, Impl.Sizes[0], target.Impl.Sizes[1]);
            GemmKernel.Run(result, Impl, target.Impl);
            return Gradient.Record(new Tensor(result), "MmBackward0", [this, target], [this, target], static (node, grad) =>
            [
                node.Needs(0) ? grad.mm(node[1].t()) : null,
                node.Needs(1) ? node[0].t().mm(grad) : null,
            ]);
        }

        /// <summary>The product of matrices [m, k] and [k, n], a matrix and a vector, or two vectors.</summary>
        /// <exception cref="ExternalException">The shapes or types don't fit.</exception>
        public Tensor matmul(Tensor target)
        {
            if (Dimensions == 0 || target.Dimensions == 0)
                throw new ExternalException($"both arguments to matmul need to be at least 1D, but they are {Dimensions}D and {target.Dimensions}D.");
            return (Dimensions, target.Dimensions) switch
            {
                (1, 1) => unsqueeze(0).mm(target.unsqueeze(1)).view(),
                (1, 2) => unsqueeze(0).mm(target).squeeze(0),
                (2, 1) => mm(target.unsqueeze(1)).squeeze(1),
                (2, 2) => mm(target),
                _ => throw new ExternalException(
                    $"matmul of shapes {Shapes.Format(Impl.Sizes)} and {Shapes.Format(target.Impl.Sizes)} is not supported."),
            };
        }

        private void RequireProduct(Tensor other, bool shapesFit)
        {
            if (!shapesFit)
            {
                throw new ExternalException(
                    $"mat1 and mat2 shapes cannot be multiplied ({string.Join('x', Impl.Sizes)} and {string.Join('x', other.Impl.Sizes)}).");
            }
            if (dtype != other.dtype)
                throw new ExternalException($"expected m1 and m2 to have the same dtype, but got: {Errors.NameOf(dtype)} != {Errors.NameOf(other.dtype)}.");
        }
    }
}
