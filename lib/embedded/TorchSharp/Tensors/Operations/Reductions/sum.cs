using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The sum of all elements.</summary>
    public static Tensor sum(Tensor input, ScalarType? type = null) => input.sum(type);

    /// <summary>Sums along dimensions.</summary>
    public static Tensor sum(Tensor input, ReadOnlySpan<long> dim, bool keepdim = false, ScalarType? type = null) =>
        input.sum(dim, keepdim, type);

    /// <summary>Sums along a dimension.</summary>
    public static Tensor sum(Tensor input, long dim, bool keepdim = false, ScalarType? type = null) => input.sum(dim, keepdim, type);

    public partial class Tensor
    {
        /// <summary>The sum of all elements. Whole numbers sum to 64-bit integers.</summary>
        public Tensor sum(ScalarType? type = null) => SumAlong([], false, type);

        /// <summary>Sums along a dimension, which disappears or, with <paramref name="keepdim"/>, gets size 1.</summary>
        public Tensor sum(long dim, bool keepdim = false, ScalarType? type = null) => SumAlong([dim], keepdim, type);

        /// <summary>Sums along dimensions, which disappear or, with <paramref name="keepdim"/>, get size 1.</summary>
        public Tensor sum(ReadOnlySpan<long> dim, bool keepdim = false, ScalarType? type = null) => SumAlong(dim, keepdim, type);

        /// <inheritdoc cref="sum(ReadOnlySpan{long}, bool, ScalarType?)" />
        public Tensor sum(long[] dim, bool keepdim = false, ScalarType? type = null) => SumAlong(dim, keepdim, type);

        /// <inheritdoc cref="sum(ReadOnlySpan{long}, bool, ScalarType?)" />
        public Tensor sum(long dim0, long dim1, bool keepdim = false, ScalarType? type = null) => SumAlong([dim0, dim1], keepdim, type);

        /// <inheritdoc cref="sum(ReadOnlySpan{long}, bool, ScalarType?)" />
        public Tensor sum(long dim0, long dim1, long dim2, bool keepdim = false, ScalarType? type = null) =>
            SumAlong([dim0, dim1, dim2], keepdim, type);

        private Tensor SumAlong(ReadOnlySpan<long> dims, bool keepdim, ScalarType? type)
        {
            var to = type ?? (torch.is_integral(dtype) ? ScalarType.Int64 : dtype);
            var (mask, sizes, own) = (Shapes.Mask(dims, Impl.Sizes.Length), Impl.Sizes, dtype);
            return Gradient.Record(SumAlong(mask, keepdim, to), "SumBackward0", [this], [], (_, grad) =>
                [Reductions.Restore(grad, mask, keepdim).expand(sizes).to_type(own)]);
        }

        private Tensor SumAlong(bool[] mask, bool keepdim, ScalarType type)
        {
            var kernel = new SumKernel { Input = this, Type = type, Mask = mask, KeepDim = keepdim };
            ScalarTypes.Dispatch(dtype, ref kernel);
            return kernel.Result!;
        }

        /// <summary>
        /// The gradient of something that was broadcast: sums where it was repeated, and converts to its type.
        /// </summary>
        internal Tensor ReduceTo(long[] sizes, ScalarType type)
        {
            var own = Impl.Sizes;
            if (own.AsSpan().SequenceEqual(sizes)) return dtype == type ? this : to_type(type);
            var dims = new List<long>();
            var lead = own.Length - sizes.Length;
            for (var d = 0; d < own.Length; d++)
            {
                if (d < lead || (sizes[d - lead] == 1 && own[d] != 1)) dims.Add(d);
            }
            var reduced = dims.Count == 0 ? this : sum(dims.ToArray());
            return reduced.view(sizes).to_type(type);
        }
    }

    private struct SumKernel : INumberKernel
    {
        public Tensor Input;
        public ScalarType Type;
        public bool[] Mask;
        public bool KeepDim;
        public Tensor? Result;

        public void Run<T>() where T : unmanaged, INumber<T>, IMinMaxValue<T>
        {
            if (is_floating_point(Type) && Type == Input.dtype)
            {
                Result = Reductions.Run<T, T, FractionSum<T, T>>(Input, Type, Mask, KeepDim, default);
                return;
            }
            Result = is_floating_point(Type)
                ? Reductions.Run<T, double, FractionSum<T, double>>(Input, ScalarType.Float64, Mask, KeepDim, default)
                : Reductions.Run<T, long, WholeSum<T>>(Input, ScalarType.Int64, Mask, KeepDim, default);
            Result = Result.to_type(Type, disposeAfter: true);
        }
    }

    // Single precision is summed in double precision: the mean of 47 million pixels has to come out right.
    private struct FractionSum<T, TSum> : IReducer<T, TSum> where T : unmanaged, INumber<T> where TSum : unmanaged, INumber<TSum>
    {
        private double _sum;

        public void Start() => _sum = 0;

        public void Add(T element) => _sum += double.CreateTruncating(element);

        public static bool HasRows => LaneSum.Has<T>();

        public unsafe void AddRow(T* elements, long count) => _sum += LaneSum.Of(elements, count);

        public readonly TSum Finish() => TSum.CreateTruncating(_sum);

        // A sum is all that such a reducer is.
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static unsafe void AddBeside<TReducer>(TReducer* reducers, T* elements, int count)
            where TReducer : unmanaged, IReducer<T, TSum>
        {
            var i = 0;
            for (; typeof(T) == typeof(float) && i + Vector512<float>.Count <= count; i += Vector512<float>.Count)
            {
                var element = Vector512.Load((float*)elements + i);
                double* low = (double*)reducers + i, high = low + Vector512<double>.Count;
                (Vector512.Load(low) + Vector512.WidenLower(element)).Store(low);
                (Vector512.Load(high) + Vector512.WidenUpper(element)).Store(high);
            }
            for (; i < count; i++) reducers[i].Add(elements[i]);
        }
    }

    private struct WholeSum<T> : IReducer<T, long> where T : unmanaged, INumber<T>
    {
        private long _sum;

        public void Start() => _sum = 0;

        public void Add(T element) => _sum += long.CreateTruncating(element);

        public readonly long Finish() => _sum;
    }
}
