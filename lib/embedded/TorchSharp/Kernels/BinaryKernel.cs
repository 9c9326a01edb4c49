using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Tensors;

namespace TorchSharp.Kernels;

/// <summary>An operation on two elements of one type.</summary>
internal interface IBinaryOperation
{
    static abstract T Invoke<T>(T x, T y) where T : unmanaged, INumber<T>;

    /// <summary>Whether <see cref="InvokeVector{T}"/> is there.</summary>
    static virtual bool HasVectors => false;

    /// <summary>The same bits as <see cref="Invoke{T}"/>, lane by lane.</summary>
    static virtual Vector<T> InvokeVector<T>(Vector<T> x, Vector<T> y) where T : unmanaged, INumber<T> => throw new NotSupportedException();
}

/// <summary>An operation on two floating-point elements.</summary>
internal interface IFloatPairOperation
{
    /// <summary>What errors call it, as PyTorch does: <c>atan2_cpu</c>.</summary>
    static abstract string Name { get; }

    static abstract T Invoke<T>(T x, T y) where T : unmanaged, IBinaryFloatingPointIeee754<T>;
}

/// <summary>An operation on the bits of two whole numbers or truth values.</summary>
internal interface IBitOperation
{
    /// <summary>What errors call it, as PyTorch does: <c>bitwise_and_cpu</c>.</summary>
    static abstract string Name { get; }

    static abstract T Invoke<T>(T x, T y) where T : unmanaged, IBinaryInteger<T>;
}

/// <summary>A question about two elements of one type.</summary>
internal interface IComparison
{
    bool Invoke<T>(T x, T y) where T : unmanaged, INumber<T>;

    /// <summary>Whether <see cref="InvokeVector{T}"/> is there.</summary>
    static virtual bool HasVectors => false;

    /// <summary>All bits of the lanes where the answer is yes, none of the others.</summary>
    static virtual Vector<T> InvokeVector<T>(Vector<T> x, Vector<T> y) where T : unmanaged, INumber<T> => throw new NotSupportedException();
}

/// <summary><c>result = operation(a, b)</c> over tensors of one type that broadcast to the shape of the result.</summary>
internal static class BinaryKernel
{
    /// <summary>For operations that exist for all element types.</summary>
    public static void Run<TOperation>(TensorImpl result, TensorImpl a, TensorImpl b) where TOperation : struct, IBinaryOperation
    {
        var kernel = new Typed<TOperation> { Result = result, A = a, B = b };
        ScalarTypes.Dispatch(result.Dtype, ref kernel);
    }

    /// <summary>For operations that exist for floating point only.</summary>
    public static void RunFloat<TOperation>(TensorImpl result, TensorImpl a, TensorImpl b) where TOperation : struct, IFloatPairOperation
    {
        var kernel = new TypedFloat<TOperation> { Result = result, A = a, B = b };
        ScalarTypes.DispatchFloating(result.Dtype, TOperation.Name, ref kernel);
    }

    /// <summary>For operations that exist for whole numbers and truth values only.</summary>
    public static void RunBits<TOperation>(TensorImpl result, TensorImpl a, TensorImpl b) where TOperation : struct, IBitOperation
    {
        var kernel = new TypedBits<TOperation> { Result = result, A = a, B = b };
        ScalarTypes.DispatchInteger(result.Dtype, TOperation.Name, ref kernel);
    }

    /// <summary>Compares into a tensor of truth values.</summary>
    public static void Compare<TComparison>(TensorImpl result, TensorImpl a, TensorImpl b, TComparison comparison)
        where TComparison : struct, IComparison
    {
        var kernel = new TypedComparison<TComparison> { Result = result, A = a, B = b, Comparison = comparison };
        ScalarTypes.Dispatch(a.Dtype, ref kernel);
    }

    private struct Typed<TOperation> : INumberKernel where TOperation : struct, IBinaryOperation
    {
        public TensorImpl Result, A, B;

        public readonly void Run<T>() where T : unmanaged, INumber<T>, IMinMaxValue<T> =>
            ElementLoop.RunPairs<T, T, Map<T, TOperation>>(Result, A, B, default);
    }

    private readonly struct Map<T, TOperation> : IPairMap<T, T> where T : unmanaged, INumber<T> where TOperation : struct, IBinaryOperation
    {
        public static bool HasVectors => TOperation.HasVectors;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Invoke(T x, T y) => TOperation.Invoke(x, y);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector<T> InvokeVector(Vector<T> x, Vector<T> y) => TOperation.InvokeVector(x, y);
    }

    private struct TypedFloat<TOperation> : IFloatKernel where TOperation : struct, IFloatPairOperation
    {
        public TensorImpl Result, A, B;

        public readonly void Run<T>() where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T> =>
            ElementLoop.RunPairs<T, T, FloatMap<T, TOperation>>(Result, A, B, default);
    }

    private readonly struct FloatMap<T, TOperation> : IPairMap<T, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T> where TOperation : struct, IFloatPairOperation
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Invoke(T x, T y) => TOperation.Invoke(x, y);
    }

    private struct TypedBits<TOperation> : IIntegerKernel where TOperation : struct, IBitOperation
    {
        public TensorImpl Result, A, B;

        public readonly void Run<T>() where T : unmanaged, IBinaryInteger<T> =>
            ElementLoop.RunPairs<T, T, BitMap<T, TOperation>>(Result, A, B, default);
    }

    private readonly struct BitMap<T, TOperation> : IPairMap<T, T>
        where T : unmanaged, IBinaryInteger<T> where TOperation : struct, IBitOperation
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Invoke(T x, T y) => TOperation.Invoke(x, y);
    }

    private struct TypedComparison<TComparison> : INumberKernel where TComparison : struct, IComparison
    {
        public TensorImpl Result, A, B;
        public TComparison Comparison;

        public readonly void Run<T>() where T : unmanaged, INumber<T>, IMinMaxValue<T> =>
            ElementLoop.RunPairs<T, byte, ComparisonMap<T, TComparison>>(Result, A, B, new(Comparison));
    }

    private readonly struct ComparisonMap<T, TComparison>(TComparison comparison) : IPairMap<T, byte>
        where T : unmanaged, INumber<T> where TComparison : struct, IComparison
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public byte Invoke(T x, T y) => comparison.Invoke(x, y) ? (byte)1 : (byte)0;

        public static bool HasMasks => TComparison.HasVectors;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector<T> Mask(Vector<T> x, Vector<T> y) => TComparison.InvokeVector(x, y);
    }
}
