using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The product of two matrices.</summary>
    public static Tensor mm(Tensor input, Tensor target) => input.mm(target);

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
            if (Impl.Sizes[1] != target.Impl.Sizes[0])
            {
                var shapes = $"{string.Join('x', Impl.Sizes)} and {string.Join('x', target.Impl.Sizes)}";
                throw new ExternalException($"mat1 and mat2 shapes cannot be multiplied ({shapes})");
            }
            RequireFactorTypes(target);
            var result = new Tensor(TensorImpl.Allocate(dtype, Impl.Sizes[0], target.Impl.Sizes[1]));
            GemmKernel.Run(result.Impl, Impl, target.Impl);
            return RecordProduct(result, target, "MmBackward0");
        }

        private void RequireFactorTypes(Tensor other)
        {
            if (dtype != other.dtype)
            {
                throw new ExternalException(
                    $"expected m1 and m2 to have the same dtype, but got: {Errors.NameOf(dtype)} != {Errors.NameOf(other.dtype)}");
            }
            if (dtype == ScalarType.Bool) throw Errors.NotImplementedFor("addmm_impl_cpu_", dtype);
        }

        /// <summary>The gradient rule of a product of matrices, or of a batch of them: C = A · B, dA = dC · Bᵀ, dB = Aᵀ · dC.</summary>
        private Tensor RecordProduct(Tensor result, Tensor other, string node)
        {
            var (left, right) = (Gradient.IsNeeded(this), Gradient.IsNeeded(other));
            Tensor[] saved = [.. left ? [other] : Array.Empty<Tensor>(), .. right ? [this] : Array.Empty<Tensor>()];
            return Gradient.Record(result, node, [this, other], saved, (op, grad) =>
            [
                op.Needs(0) ? Product(grad, op[0].transpose(-2, -1)) : null,
                op.Needs(1) ? Product(op[left ? 1 : 0].transpose(-2, -1), grad) : null,
            ]);
        }

        private static Tensor Product(Tensor a, Tensor b) => a.Impl.Sizes.Length == 2 ? a.mm(b) : a.bmm(b);
    }
}
