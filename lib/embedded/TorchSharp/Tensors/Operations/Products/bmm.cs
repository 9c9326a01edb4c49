using System.Numerics;
using System.Runtime.InteropServices;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The products of two batches of matrices.</summary>
    public static Tensor bmm(Tensor input, Tensor batch2) => input.bmm(batch2);

    public partial class Tensor
    {
        /// <summary>The products of two batches of matrices, [b, m, k] and [b, k, n].</summary>
        /// <exception cref="ExternalException">The shapes or types don't fit.</exception>
        public Tensor bmm(Tensor batch2)
        {
            var (a, b) = (Impl.Sizes, batch2.Impl.Sizes);
            if (a.Length != 3) throw new ExternalException($"batch1 must be a 3D tensor, but its shape is {Shapes.Format(a)}");
            if (b.Length != 3) throw new ExternalException($"batch2 must be a 3D tensor, but its shape is {Shapes.Format(b)}");
            if (a[0] != b[0] || a[2] != b[1])
            {
                throw new ExternalException(
                    $"Expected size for first two dimensions of batch2 tensor to be: [{a[0]}, {a[2]}] but got: [{b[0]}, {b[1]}].");
            }
            RequireFactorTypes(batch2);
            var result = new Tensor(TensorImpl.Allocate(dtype, a[0], a[1], b[2]));
            var kernel = new BatchedProduct { C = result.Impl, A = Impl, B = batch2.Impl };
            ScalarTypes.Dispatch(dtype, ref kernel);
            return RecordProduct(result, batch2, "BmmBackward0");
        }
    }

    private unsafe struct BatchedProduct : INumberKernel
    {
        public TensorImpl C, A, B;

        public readonly void Run<T>() where T : unmanaged, INumber<T>, IMinMaxValue<T>
        {
            for (long i = 0; i < C.Sizes[0]; i++)
            {
                GemmKernel.Run(
                    C.Pointer<T>() + i * C.Strides[0], C.Strides[1],
                    A.Pointer<T>() + i * A.Strides[0], A.Strides[1], A.Strides[2],
                    B.Pointer<T>() + i * B.Strides[0], B.Strides[1], B.Strides[2],
                    C.Sizes[1], C.Sizes[2], A.Sizes[2]);
            }
        }
    }
}
