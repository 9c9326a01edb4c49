using System.Numerics;
using TorchSharp.Kernels.Gemm;
using TorchSharp.Kernels.Simd;
using TorchSharp.Kernels.Threading;
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

    /// <summary>
    /// As <see cref="Run(TensorImpl, TensorImpl, TensorImpl, bool)"/> on plain memory: <c>…Row</c> are elements from one row to the next,
    /// <c>…Step</c> from one column to the next.
    /// </summary>
    public static void Run<T>(
        T* c, long cRow, T* a, long aRow, long aStep, T* b, long bRow, long bStep, long m, long n, long k, bool accumulate = false)
        where T : unmanaged, INumber<T>
    {
        if (typeof(T) == typeof(float))
        {
            var product = new FloatGemm
            {
                C = (float*)c, CRow = cRow, Add = accumulate, M = m, N = n, K = k,
                A = (float*)a, ARow = aRow, AStep = aStep, B = (float*)b, BRow = bRow, BStep = bStep,
            };
            SimdWidth.Run(ref product);
            return;
        }
        var general = new VectorGemm<T>
        {
            C = c, CRow = cRow, Add = accumulate, M = m, N = n, K = k, A = a, ARow = aRow, AStep = aStep, B = b, BRow = bRow, BStep = bStep,
        };
        general.Run(0, general.Pieces);
    }

    private struct Typed : INumberKernel
    {
        public TensorImpl C, A, B;
        public bool Accumulate;

        public readonly void Run<T>() where T : unmanaged, INumber<T>, IMinMaxValue<T>
        {
            if (typeof(T) == typeof(float))
            {
                TileRanges.RunAll(new FloatGemm
                {
                    C = C.Pointer<float>(), CRow = C.Strides[0], Add = Accumulate, M = C.Sizes[0], N = C.Sizes[1], K = A.Sizes[1],
                    A = A.Pointer<float>(), ARow = A.Strides[0], AStep = A.Strides[1],
                    B = B.Pointer<float>(), BRow = B.Strides[0], BStep = B.Strides[1],
                });
                return;
            }
            var general = new VectorGemm<T>
            {
                C = C.Pointer<T>(), CRow = C.Strides[0], Add = Accumulate, M = C.Sizes[0], N = C.Sizes[1], K = A.Sizes[1],
                A = A.Pointer<T>(), ARow = A.Strides[0], AStep = A.Strides[1],
                B = B.Pointer<T>(), BRow = B.Strides[0], BStep = B.Strides[1],
            };
            Threads.Run(general.Pieces, general.Cost, general);
        }
    }
}
