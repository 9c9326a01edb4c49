using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Kernels.Threading;
using TorchSharp.Tensors;
using static TorchSharp.torch;

namespace TorchSharp.Kernels;

/// <summary>Copies between tensors of one shape, converting the element type on the way.</summary>
internal static unsafe class CopyKernel
{
    /// <summary>Copies <paramref name="source"/>, which broadcasts to the shape of <paramref name="target"/>.</summary>
    public static void Run(TensorImpl target, TensorImpl source)
    {
        if (target.Dtype == source.Dtype && target.IsContiguous && source.IsContiguous && target.Count == source.Count)
        {
            var size = ScalarTypes.SizeOf(target.Dtype);
            var bytes = target.Count * size;
            Buffer.MemoryCopy((byte*)source.Storage.Data + source.Offset * size, (byte*)target.Storage.Data + target.Offset * size, bytes, bytes);
            return;
        }
        if (target.Dtype == source.Dtype && target.IsContiguous && source is { IsContiguous: true, Sizes: [> 0 and var width] }
            && target.Sizes[^1] == width)
        {
            Repeat(target, source, width * ScalarTypes.SizeOf(target.Dtype));
            return;
        }
        var kernel = new FromType { Target = target, Source = source };
        ScalarTypes.Dispatch(source.Dtype, ref kernel);
    }

    /// <summary>Copies one row to all rows, as a layer does with its bias: what is there already is copied behind itself.</summary>
    private static void Repeat(TensorImpl target, TensorImpl source, long rowBytes)
    {
        var size = ScalarTypes.SizeOf(target.Dtype);
        byte* row = (byte*)source.Storage.Data + source.Offset * size, start = (byte*)target.Storage.Data + target.Offset * size;
        var bytes = target.Count * size;
        if (bytes == 0) return;
        Buffer.MemoryCopy(row, start, bytes, rowBytes);
        for (var done = rowBytes; done < bytes; done *= 2) Buffer.MemoryCopy(start, start + done, bytes - done, Math.Min(done, bytes - done));
    }

    private struct FromType : INumberKernel
    {
        public TensorImpl Target, Source;

        public readonly void Run<T>() where T : unmanaged, INumber<T>, IMinMaxValue<T>
        {
            if (Target.Dtype == ScalarType.Bool && Source.Dtype != ScalarType.Bool)
            {
                var toBool = new ToBool<T> { R = Target.Pointer<byte>(), A = Source.Pointer<T>() };
                Walk(Target, Source, toBool);
                return;
            }
            var kernel = new ToType<T> { Target = Target, Source = Source };
            ScalarTypes.Dispatch(Target.Dtype, ref kernel);
        }
    }

    private struct ToType<TSource> : INumberKernel where TSource : unmanaged, INumber<TSource>
    {
        public TensorImpl Target, Source;

        public readonly void Run<T>() where T : unmanaged, INumber<T>, IMinMaxValue<T>
        {
            var isTransposed = Target.IsContiguous && Source.Strides is [1, > 1] && Source.Sizes.AsSpan().SequenceEqual(Target.Sizes);
            if (typeof(T) == typeof(TSource) && isTransposed)
            {
                Threads.Run(Target.Sizes[0], Target.Sizes[1], new Transpose<T>
                {
                    R = Target.Pointer<T>(), A = Source.Pointer<T>(), Columns = Target.Sizes[1], SourceColumn = Source.Strides[1],
                });
                return;
            }
            var rows = new Convert<T, TSource> { R = Target.Pointer<T>(), A = Source.Pointer<TSource>() };
            Walk(Target, Source, rows);
        }
    }

    /// <summary>A range of rows that are columns at the source, in tiles: so each piece of memory is fetched once.</summary>
    private struct Transpose<T> : IRangeKernel where T : unmanaged
    {
        private const long Tile = 16;

        public T* R, A;
        public long Columns, SourceColumn;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(long from, long to)
        {
            for (var top = from; top < to; top += Tile)
            {
                for (long left = 0; left < Columns; left += Tile)
                {
                    for (var y = top; y < Math.Min(to, top + Tile); y++)
                    {
                        for (var x = left; x < Math.Min(Columns, left + Tile); x++) R[y * Columns + x] = A[x * SourceColumn + y];
                    }
                }
            }
        }
    }

    private struct Convert<T, TSource> : IRowKernel where T : unmanaged, INumber<T> where TSource : unmanaged, INumber<TSource>
    {
        public T* R;
        public TSource* A;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Row(long count, long o0, long o1, long o2, long step0, long step1, long step2)
        {
            var r = R + o0;
            var a = A + o1;
            if (typeof(T) == typeof(TSource) && step0 == 1 && step1 == 1)
            {
                Buffer.MemoryCopy(a, r, count * sizeof(T), count * sizeof(T));
                return;
            }
            if (step0 == 1 && step1 == 0)
            {
                new Span<T>(r, checked((int)count)).Fill(From(*a));
                return;
            }
            long i = 0;
            if (typeof(TSource) == typeof(byte) && typeof(T) == typeof(float) && step0 == 1 && step1 == 1)
                i = FromBytes((byte*)a, (float*)r, count);
            if (typeof(TSource) == typeof(double) && typeof(T) == typeof(float) && step0 == 1 && step1 == 1)
            {
                for (; i + Vector<float>.Count <= count; i += Vector<float>.Count)
                    Vector.Narrow(Vector.Load((double*)a + i), Vector.Load((double*)a + i + Vector<double>.Count)).Store((float*)r + i);
            }
            if (typeof(TSource) == typeof(float) && typeof(T) == typeof(double) && step0 == 1 && step1 == 1)
            {
                for (; i + Vector<float>.Count <= count; i += Vector<float>.Count)
                {
                    var numbers = Vector.Load((float*)a + i);
                    Vector.WidenLower(numbers).Store((double*)r + i);
                    Vector.WidenUpper(numbers).Store((double*)r + i + Vector<double>.Count);
                }
            }
            for (; i < count; i++) r[i * step0] = From(a[i * step1]);
        }

        // A fraction becomes a byte by way of an integer, whose last eight bits stay: -1.5 becomes 255, as in PyTorch.
        private static T From(TSource number) =>
            typeof(T) == typeof(byte) ? T.CreateTruncating(long.CreateTruncating(number)) : T.CreateTruncating(number);
    }

    /// <summary>Pixels and truth values to single precision, in whole vectors.</summary>
    /// <returns>How many were done.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static long FromBytes(byte* source, float* target, long count)
    {
        long i = 0;
        for (; i + Vector<byte>.Count <= count; i += Vector<byte>.Count)
        {
            Vector.Widen(Vector.Load(source + i), out var low, out var high);
            Write(low, target + i);
            Write(high, target + i + Vector<ushort>.Count);
        }
        return i;

        static void Write(Vector<ushort> whole, float* place)
        {
            Vector.Widen(whole, out var low, out var high);
            Vector.ConvertToSingle(low.As<uint, int>()).Store(place);
            Vector.ConvertToSingle(high.As<uint, int>()).Store(place + Vector<float>.Count);
        }
    }

    private struct ToBool<T> : IRowKernel where T : unmanaged, INumber<T>
    {
        public byte* R;
        public T* A;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Row(long count, long o0, long o1, long o2, long step0, long step1, long step2)
        {
            for (long i = 0; i < count; i++) R[o0 + i * step0] = T.IsZero(A[o1 + i * step1]) ? (byte)0 : (byte)1;
        }
    }

    private static void Walk<TKernel>(TensorImpl target, TensorImpl source, TKernel rows) where TKernel : struct, IRowKernel
    {
        var strides = Shapes.BroadcastStrides(source.Sizes, source.Strides, target.Sizes);
        RowLoop.RunParts(target.Sizes, target.Strides, strides, strides, rows);
    }
}
