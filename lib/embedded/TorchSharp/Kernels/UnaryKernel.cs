using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Kernels.Functions;
using TorchSharp.Kernels.Simd;
using TorchSharp.Tensors;

namespace TorchSharp.Kernels;

/// <summary>An operation on one element of any type.</summary>
internal interface IUnaryOperation
{
    T Invoke<T>(T x) where T : unmanaged, INumber<T>, IMinMaxValue<T>;

    /// <summary>Whether <see cref="InvokeVector{T}"/> is there.</summary>
    static virtual bool HasVectors => false;

    /// <summary>The same bits as <see cref="Invoke{T}"/>, lane by lane.</summary>
    static virtual Vector<T> InvokeVector<T>(Vector<T> x) where T : unmanaged, INumber<T> => throw new NotSupportedException();
}

/// <summary>An operation on one floating-point element.</summary>
internal interface IFloatOperation
{
    /// <summary>What errors call it, as PyTorch does: <c>exp_vml_cpu</c>.</summary>
    static abstract string Name { get; }

    T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>;

    /// <summary>Whether single precision is done by <see cref="InvokeVector{TVector}"/>.</summary>
    static virtual bool HasVectors => false;

    /// <summary>The same as <see cref="Invoke{T}"/> in single precision, lane by lane.</summary>
    TVector InvokeVector<TVector>(TVector x) where TVector : struct, ISimd<TVector> => throw new NotSupportedException();

    /// <summary>Elements beyond it, up or down, are done by <see cref="Invoke{T}"/> also in single precision.</summary>
    static virtual float LargestForVectors => float.PositiveInfinity;
}

/// <summary>A question about one element of any type.</summary>
internal interface IPredicate
{
    bool Invoke<T>(T x) where T : unmanaged, INumber<T>;
}

/// <summary><c>result = operation(a)</c> over a tensor that broadcasts to the shape of the result.</summary>
internal static class UnaryKernel
{
    /// <summary>For operations that exist for all element types.</summary>
    public static void Run<TOperation>(TensorImpl result, TensorImpl a, TOperation operation) where TOperation : struct, IUnaryOperation
    {
        var kernel = new Typed<TOperation> { Result = result, A = a, Operation = operation };
        ScalarTypes.Dispatch(result.Dtype, ref kernel);
    }

    /// <summary>For operations that exist for floating point only.</summary>
    public static void RunFloat<TOperation>(TensorImpl result, TensorImpl a, TOperation operation)
        where TOperation : struct, IFloatOperation
    {
        var kernel = new TypedFloat<TOperation> { Result = result, A = a, Operation = operation };
        ScalarTypes.DispatchFloating(result.Dtype, TOperation.Name, ref kernel);
    }

    /// <summary>Answers into a tensor of truth values.</summary>
    public static void Test<TPredicate>(TensorImpl result, TensorImpl a, TPredicate predicate) where TPredicate : struct, IPredicate
    {
        var kernel = new TypedTest<TPredicate> { Result = result, A = a, Predicate = predicate };
        ScalarTypes.Dispatch(a.Dtype, ref kernel);
    }

    private struct Typed<TOperation> : INumberKernel where TOperation : struct, IUnaryOperation
    {
        public TensorImpl Result, A;
        public TOperation Operation;

        public readonly void Run<T>() where T : unmanaged, INumber<T>, IMinMaxValue<T> =>
            ElementLoop.Run<T, T, Map<T, TOperation>>(Result, A, new(Operation));
    }

    private readonly struct Map<T, TOperation>(TOperation operation) : IMap<T, T>
        where T : unmanaged, INumber<T>, IMinMaxValue<T> where TOperation : struct, IUnaryOperation
    {
        public static bool HasVectors => TOperation.HasVectors;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Invoke(T x) => operation.Invoke(x);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector<T> InvokeVector(Vector<T> x) => TOperation.InvokeVector(x);
    }

    private struct TypedFloat<TOperation> : IFloatKernel where TOperation : struct, IFloatOperation
    {
        public TensorImpl Result, A;
        public TOperation Operation;

        public readonly void Run<T>() where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T> =>
            ElementLoop.Run<T, T, FloatMap<T, TOperation>>(Result, A, new(Operation));
    }

    private readonly struct FloatMap<T, TOperation>(TOperation operation) : IMap<T, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T> where TOperation : struct, IFloatOperation
    {
        private readonly TOperation _operation = operation;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Invoke(T x) => HasRows && !(T.Abs(x) > T.CreateTruncating(TOperation.LargestForVectors))
            ? (T)(object)VectorMap<VectorForm<TOperation>>.One((float)(object)x, new(_operation))
            : _operation.Invoke(x);

        public static bool HasRows => TOperation.HasVectors && typeof(T) == typeof(float);

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public unsafe void Row(T* source, T* target, long count)
        {
            const long block = 1024;
            var limited = !float.IsPositiveInfinity(TOperation.LargestForVectors);
            for (long i = 0; i < count;)
            {
                var next = limited ? Math.Min(block, count - i) : count;
                if (!limited || AreWithin((float*)source + i, next, TOperation.LargestForVectors))
                    VectorMap<VectorForm<TOperation>>.Run((float*)source + i, (float*)target + i, next, new(_operation));
                else for (var j = i; j < i + next; j++) target[j] = Invoke(source[j]);
                i += next;
            }
        }

        private static unsafe bool AreWithin(float* values, long count, float limit)
        {
            var beyond = Vector<int>.Zero;
            long i = 0;
            for (; i + Vector<float>.Count <= count; i += Vector<float>.Count)
                beyond |= Vector.GreaterThan(Vector.Abs(Vector.Load(values + i)), new Vector<float>(limit));
            for (; i < count; i++)
            {
                if (Math.Abs(values[i]) > limit) return false;
            }
            return beyond == Vector<int>.Zero;
        }
    }

    private readonly struct VectorForm<TOperation>(TOperation operation) : IVectorFunction where TOperation : struct, IFloatOperation
    {
        private readonly TOperation _operation = operation;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public TVector Of<TVector>(TVector x) where TVector : struct, ISimd<TVector> => _operation.InvokeVector(x);
    }

    private struct TypedTest<TPredicate> : INumberKernel where TPredicate : struct, IPredicate
    {
        public TensorImpl Result, A;
        public TPredicate Predicate;

        public readonly void Run<T>() where T : unmanaged, INumber<T>, IMinMaxValue<T> =>
            ElementLoop.Run<T, byte, TestMap<T, TPredicate>>(Result, A, new(Predicate));
    }

    private readonly struct TestMap<T, TPredicate>(TPredicate predicate) : IMap<T, byte>
        where T : unmanaged, INumber<T> where TPredicate : struct, IPredicate
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public byte Invoke(T x) => predicate.Invoke(x) ? (byte)1 : (byte)0;
    }
}
