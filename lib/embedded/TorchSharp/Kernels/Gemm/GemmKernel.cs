using System.Numerics;
using TorchSharp.Kernels.Gemm;
using TorchSharp.Kernels.Simd;
using TorchSharp.Tensors;

namespace TorchSharp.Kernels;

/// <summary>
/// The matrix product. Each element of the result is accumulated in the order of the inner dimension with fused multiply-adds, whatever
/// the width of the machine's vectors, so all machines get the same bits.
/// </summary>
internal static unsafe class GemmKernel
{
    /// <summary><c>c = a · b</c>, or <c>c += a · b</c>; c is [m, n] with dense rows, a is [m, k] and b is [k, n] of any strides.</summary>
    public static void Run(TensorImpl c, TensorImpl a, TensorImpl b, bool accumulate = false)
    {
        var kernel = new Typed { C = c, A = a, B = b, Accumulate = accumulate };
        ScalarTypes.Dispatch(c.Dtype, ref kernel);
    }

    private struct Typed : INumberKernel
    {
        public TensorImpl C, A, B;
        public bool Accumulate;

        public readonly void Run<T>() where T : unmanaged, INumber<T>, IMinMaxValue<T>
        {
            var (m, n, k) = (C.Sizes[0], C.Sizes[1], A.Sizes[1]);
            if (typeof(T) == typeof(float))
            {
                var product = new FloatGemm
                {
                    C = C.Pointer<float>(), CRow = C.Strides[0], Add = Accumulate, M = m, N = n, K = k,
                    A = A.Pointer<float>(), ARow = A.Strides[0], AStep = A.Strides[1],
                    B = B.Pointer<float>(), BRow = B.Strides[0], BStep = B.Strides[1],
                };
                SimdWidth.Run(ref product);
                return;
            }
            ReferenceGemm.Run(
                C.Pointer<T>(), C.Strides[0], A.Pointer<T>(), A.Strides[0], A.Strides[1], B.Pointer<T>(), B.Strides[0], B.Strides[1],
                m, n, k, Accumulate);
        }
    }
}
