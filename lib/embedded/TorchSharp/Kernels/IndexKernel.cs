using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Tensors;
using static TorchSharp.torch;

namespace TorchSharp.Kernels;

/// <summary>Reads and writes the elements that an <see cref="IndexPlan"/> names, in row-major order of the plan's shape.</summary>
internal static unsafe class IndexKernel
{
    /// <summary>Adds <c>index * stride</c> to the offsets, whose shape the index broadcasts to.</summary>
    /// <exception cref="System.Runtime.InteropServices.ExternalException">An index is outside of the dimension.</exception>
    public static void AddOffsets(TensorImpl offsets, TensorImpl index, long size, long stride, int dim, bool wrap)
    {
        var rows = new OffsetRows
        {
            Offsets = offsets.Pointer<long>(), Index = index.Pointer<long>(), Size = size, Stride = stride, Dim = dim, Wrap = wrap,
        };
        var strides = Shapes.BroadcastStrides(index.Sizes, index.Strides, offsets.Sizes);
        RowLoop.RunParts(offsets.Sizes, offsets.Strides, strides, strides, rows);
    }

    /// <summary><c>result[i] = source[plan(i)]</c></summary>
    public static void Read(TensorImpl result, TensorImpl source, IndexPlan plan)
    {
        var kernel = new Typed<Reading> { Dense = result, Indexed = source, Plan = plan };
        ScalarTypes.Dispatch(source.Dtype, ref kernel);
    }

    /// <summary><c>target[plan(i)] = values[i]</c>; of equal places the last one counts.</summary>
    public static void Write(TensorImpl target, TensorImpl values, IndexPlan plan)
    {
        var kernel = new Typed<Writing> { Dense = values, Indexed = target, Plan = plan };
        ScalarTypes.Dispatch(target.Dtype, ref kernel);
    }

    /// <summary><c>target[plan(i)] += values[i]</c></summary>
    public static void Add(TensorImpl target, TensorImpl values, IndexPlan plan)
    {
        var kernel = new Typed<Adding> { Dense = values, Indexed = target, Plan = plan };
        ScalarTypes.Dispatch(target.Dtype, ref kernel);
    }

    private struct OffsetRows : IRowKernel
    {
        public long* Offsets, Index;
        public long Size, Stride;
        public int Dim;
        public bool Wrap;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Row(long count, long o0, long o1, long o2, long step0, long step1, long step2)
        {
            for (long i = 0; i < count; i++)
            {
                var index = Index[o1 + i * step1];
                var wrapped = Wrap && index < 0 ? index + Size : index;
                if (wrapped < 0 || wrapped >= Size) throw Errors.IndexOutOfRange(index, Dim, Size);
                Offsets[o0 + i * step0] += wrapped * Stride;
            }
        }
    }

    private interface IMove
    {
        static abstract void Invoke<T>(ref T dense, ref T indexed) where T : unmanaged, INumber<T>;

        /// <summary>The same for elements that lie behind one another on both sides.</summary>
        static abstract void Row<T>(Span<T> dense, Span<T> indexed) where T : unmanaged, INumber<T>;
    }

    private readonly struct Reading : IMove
    {
        public static void Invoke<T>(ref T dense, ref T indexed) where T : unmanaged, INumber<T> => dense = indexed;

        public static void Row<T>(Span<T> dense, Span<T> indexed) where T : unmanaged, INumber<T> => indexed.CopyTo(dense);
    }

    private readonly struct Writing : IMove
    {
        public static void Invoke<T>(ref T dense, ref T indexed) where T : unmanaged, INumber<T> => indexed = dense;

        public static void Row<T>(Span<T> dense, Span<T> indexed) where T : unmanaged, INumber<T> => dense.CopyTo(indexed);
    }

    private readonly struct Adding : IMove
    {
        public static void Invoke<T>(ref T dense, ref T indexed) where T : unmanaged, INumber<T> => indexed += dense;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Row<T>(Span<T> dense, Span<T> indexed) where T : unmanaged, INumber<T>
        {
            for (var i = 0; i < dense.Length; i++) indexed[i] += dense[i];
        }
    }

    private struct Typed<TMove> : INumberKernel where TMove : struct, IMove
    {
        public TensorImpl Dense, Indexed;
        public IndexPlan Plan;

        public readonly void Run<T>() where T : unmanaged, INumber<T>, IMinMaxValue<T>
        {
            var rows = new Rows<T, TMove> { D = Dense.Pointer<T>(), I = Indexed.Pointer<T>(), Offsets = Plan.Offsets.Pointer<long>() };
            var strides = Shapes.BroadcastStrides(Dense.Sizes, Dense.Strides, Plan.Sizes);
            // Written places may be the same; then the last one has to come last.
            if (typeof(TMove) == typeof(Reading)) RowLoop.RunParts(Plan.Sizes, strides, Plan.Strides, Plan.OffsetStrides, rows);
            else RowLoop.Run(Plan.Sizes, strides, Plan.Strides, Plan.OffsetStrides, ref rows);
        }
    }

    private struct Rows<T, TMove> : IRowKernel where T : unmanaged, INumber<T> where TMove : struct, IMove
    {
        public T* D, I;
        public long* Offsets;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Row(long count, long o0, long o1, long o2, long step0, long step1, long step2)
        {
            var d = D + o0;
            if (step2 == 0)
            {
                var place = I + o1 + Offsets[o2];
                if (step0 == 1 && step1 == 1 && count <= int.MaxValue) TMove.Row(new Span<T>(d, (int)count), new Span<T>(place, (int)count));
                else for (long i = 0; i < count; i++) TMove.Invoke(ref d[i * step0], ref place[i * step1]);
                return;
            }
            for (long i = 0; i < count; i++) TMove.Invoke(ref d[i * step0], ref I[o1 + i * step1 + Offsets[o2 + i * step2]]);
        }
    }
}
