using System.Numerics;
using TorchSharp.Tensors;
using static TorchSharp.torch;

namespace TorchSharp.Kernels;

/// <summary>An operation on one element of any type.</summary>
internal interface IUnaryOperation
{
    static abstract T Invoke<T>(T x) where T : unmanaged, INumber<T>;
}

/// <summary>An operation on one floating-point element.</summary>
internal interface IFloatOperation
{
    /// <summary>What errors call it, as PyTorch does: <c>exp_vml_cpu</c>.</summary>
    static abstract string Name { get; }

    static abstract T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T>;
}

/// <summary><c>result = operation(a)</c> over tensors of one type and shape.</summary>
internal static unsafe class UnaryKernel
{
    /// <summary>For operations that exist for all element types.</summary>
    public static void Run<TOperation>(TensorImpl result, TensorImpl a) where TOperation : struct, IUnaryOperation
    {
        var kernel = new Typed<TOperation> { Result = result, A = a };
        ScalarTypes.Dispatch(result.Dtype, ref kernel);
    }

    /// <summary>For operations that exist for floating point only.</summary>
    public static void RunFloat<TOperation>(TensorImpl result, TensorImpl a) where TOperation : struct, IFloatOperation
    {
        var kernel = new TypedFloat<TOperation> { Result = result, A = a };
        ScalarTypes.DispatchFloating(result.Dtype, TOperation.Name, ref kernel);
    }

    private struct Typed<TOperation> : INumberKernel where TOperation : struct, IUnaryOperation
    {
        public TensorImpl Result, A;

        public readonly void Run<T>() where T : unmanaged, INumber<T>, IMinMaxValue<T>
        {
            var rows = new Rows<T, TOperation> { R = Result.Pointer<T>(), A = A.Pointer<T>() };
            RowLoop.Run(Result.Sizes, Result.Strides, A.Strides, A.Strides, ref rows);
        }
    }

    private struct Rows<T, TOperation> : IRowKernel where T : unmanaged, INumber<T> where TOperation : struct, IUnaryOperation
    {
        public T* R, A;

        public readonly void Row(long count, long o0, long o1, long o2, long step0, long step1, long step2)
        {
            T* r = R + o0, a = A + o1;
            for (long i = 0; i < count; i++) r[i * step0] = TOperation.Invoke(a[i * step1]);
        }
    }

    private struct TypedFloat<TOperation> : IFloatKernel where TOperation : struct, IFloatOperation
    {
        public TensorImpl Result, A;

        public readonly void Run<T>() where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            var rows = new FloatRows<T, TOperation> { R = Result.Pointer<T>(), A = A.Pointer<T>() };
            RowLoop.Run(Result.Sizes, Result.Strides, A.Strides, A.Strides, ref rows);
        }
    }

    private struct FloatRows<T, TOperation> : IRowKernel
        where T : unmanaged, IBinaryFloatingPointIeee754<T> where TOperation : struct, IFloatOperation
    {
        public T* R, A;

        public readonly void Row(long count, long o0, long o1, long o2, long step0, long step1, long step2)
        {
            T* r = R + o0, a = A + o1;
            for (long i = 0; i < count; i++) r[i * step0] = TOperation.Invoke(a[i * step1]);
        }
    }
}
