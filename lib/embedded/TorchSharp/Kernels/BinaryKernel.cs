using System.Numerics;
using TorchSharp.Tensors;
using static TorchSharp.torch;

namespace TorchSharp.Kernels;

/// <summary>An operation on two elements of one type.</summary>
internal interface IBinaryOperation
{
    static abstract T Invoke<T>(T x, T y) where T : unmanaged, INumber<T>;
}

/// <summary>A question about two elements of one type.</summary>
internal interface IComparison
{
    static abstract bool Invoke<T>(T x, T y) where T : unmanaged, INumber<T>;
}

/// <summary><c>result = operation(a, b)</c> over tensors of one type and one, broadcast, shape.</summary>
internal static unsafe class BinaryKernel
{
    /// <summary>Computes into <paramref name="result"/>, whose shape the operands broadcast to.</summary>
    public static void Run<TOperation>(TensorImpl result, TensorImpl a, TensorImpl b) where TOperation : struct, IBinaryOperation
    {
        var kernel = new Typed<TOperation> { Result = result, A = a, B = b };
        ScalarTypes.Dispatch(result.Dtype, ref kernel);
    }

    /// <summary>Compares into a tensor of truth values.</summary>
    public static void Compare<TComparison>(TensorImpl result, TensorImpl a, TensorImpl b) where TComparison : struct, IComparison
    {
        var kernel = new TypedComparison<TComparison> { Result = result, A = a, B = b };
        ScalarTypes.Dispatch(a.Dtype, ref kernel);
    }

    private static void Walk<TKernel>(TensorImpl result, TensorImpl a, TensorImpl b, ref TKernel rows)
        where TKernel : struct, IRowKernel, allows ref struct =>
        RowLoop.Run(
            result.Sizes,
            result.Strides,
            Shapes.BroadcastStrides(a.Sizes, a.Strides, result.Sizes),
            Shapes.BroadcastStrides(b.Sizes, b.Strides, result.Sizes),
            ref rows);

    private struct Typed<TOperation> : INumberKernel where TOperation : struct, IBinaryOperation
    {
        public TensorImpl Result, A, B;

        public readonly void Run<T>() where T : unmanaged, INumber<T>, IMinMaxValue<T>
        {
            var rows = new Rows<T, TOperation> { R = Result.Pointer<T>(), A = A.Pointer<T>(), B = B.Pointer<T>() };
            Walk(Result, A, B, ref rows);
        }
    }

    private struct Rows<T, TOperation> : IRowKernel where T : unmanaged, INumber<T> where TOperation : struct, IBinaryOperation
    {
        public T* R, A, B;

        public readonly void Row(long count, long o0, long o1, long o2, long step0, long step1, long step2)
        {
            T* r = R + o0, a = A + o1, b = B + o2;
            if (step0 == 1 && step1 == 1 && step2 == 1)
            {
                for (long i = 0; i < count; i++) r[i] = TOperation.Invoke(a[i], b[i]);
            }
            else if (step0 == 1 && step1 == 1 && step2 == 0)
            {
                var y = *b;
                for (long i = 0; i < count; i++) r[i] = TOperation.Invoke(a[i], y);
            }
            else
            {
                for (long i = 0; i < count; i++) r[i * step0] = TOperation.Invoke(a[i * step1], b[i * step2]);
            }
        }
    }

    private struct TypedComparison<TComparison> : INumberKernel where TComparison : struct, IComparison
    {
        public TensorImpl Result, A, B;

        public readonly void Run<T>() where T : unmanaged, INumber<T>, IMinMaxValue<T>
        {
            var rows = new ComparisonRows<T, TComparison> { R = Result.Pointer<byte>(), A = A.Pointer<T>(), B = B.Pointer<T>() };
            Walk(Result, A, B, ref rows);
        }
    }

    private struct ComparisonRows<T, TComparison> : IRowKernel where T : unmanaged, INumber<T> where TComparison : struct, IComparison
    {
        public byte* R;
        public T* A, B;

        public readonly void Row(long count, long o0, long o1, long o2, long step0, long step1, long step2)
        {
            for (long i = 0; i < count; i++)
                R[o0 + i * step0] = TComparison.Invoke(A[o1 + i * step1], B[o2 + i * step2]) ? (byte)1 : (byte)0;
        }
    }
}
