using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Tensors;

namespace TorchSharp.Kernels;

/// <summary>What becomes of one element.</summary>
internal interface IMap<TIn, TOut> where TIn : unmanaged where TOut : unmanaged
{
    TOut Invoke(TIn x);

    /// <summary>Whether <see cref="InvokeVector"/> is there.</summary>
    static virtual bool HasVectors => false;

    /// <summary>The same, lane by lane.</summary>
    static virtual Vector<TOut> InvokeVector(Vector<TIn> x) => throw new NotSupportedException();

    /// <summary>Whether <see cref="Row"/> is there.</summary>
    static virtual bool HasRows => false;

    /// <summary>The same for elements that lie behind one another.</summary>
    unsafe void Row(TIn* source, TOut* target, long count) => throw new NotSupportedException();
}

/// <summary>What becomes of two elements.</summary>
internal interface IPairMap<TIn, TOut>
{
    TOut Invoke(TIn x, TIn y);

    /// <summary>Whether <see cref="InvokeVector"/> is there.</summary>
    static virtual bool HasVectors => false;

    /// <summary>The same, lane by lane.</summary>
    static virtual Vector<TOut> InvokeVector(Vector<TIn> x, Vector<TIn> y) => throw new NotSupportedException();

    /// <summary>Whether <see cref="Mask"/> is there, for answers of one byte.</summary>
    static virtual bool HasMasks => false;

    /// <summary>All bits of the lanes where the answer is yes, none of the others.</summary>
    static virtual Vector<TIn> Mask(Vector<TIn> x, Vector<TIn> y) => throw new NotSupportedException();
}

/// <summary>The loops behind all elementwise operations: over operands of any strides that broadcast to the shape of the result.</summary>
internal static unsafe class ElementLoop
{
    public static void Run<TIn, TOut, TMap>(TensorImpl result, TensorImpl a, TMap map)
        where TIn : unmanaged where TOut : unmanaged where TMap : struct, IMap<TIn, TOut>
    {
        var rows = new Rows<TIn, TOut, TMap> { R = result.Pointer<TOut>(), A = a.Pointer<TIn>(), Map = map };
        var strides = Shapes.BroadcastStrides(a.Sizes, a.Strides, result.Sizes);
        RowLoop.RunParts(result.Sizes, result.Strides, strides, strides, rows);
    }

    public static void RunPairs<TIn, TOut, TMap>(TensorImpl result, TensorImpl a, TensorImpl b, TMap map)
        where TIn : unmanaged where TOut : unmanaged where TMap : struct, IPairMap<TIn, TOut>
    {
        var rows = new PairRows<TIn, TOut, TMap> { R = result.Pointer<TOut>(), A = a.Pointer<TIn>(), B = b.Pointer<TIn>(), Map = map };
        RowLoop.RunParts(
            result.Sizes,
            result.Strides,
            Shapes.BroadcastStrides(a.Sizes, a.Strides, result.Sizes),
            Shapes.BroadcastStrides(b.Sizes, b.Strides, result.Sizes),
            rows);
    }

    private struct Rows<TIn, TOut, TMap> : IRowKernel where TIn : unmanaged where TOut : unmanaged where TMap : struct, IMap<TIn, TOut>
    {
        public TOut* R;
        public TIn* A;
        public TMap Map;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Row(long count, long o0, long o1, long o2, long step0, long step1, long step2)
        {
            var r = R + o0;
            var a = A + o1;
            var map = Map;
            if (TMap.HasRows && step0 == 1 && step1 == 1)
            {
                map.Row(a, r, count);
            }
            else if (step0 == 1 && step1 == 1)
            {
                long i = 0;
                for (; TMap.HasVectors && i + Vector<TIn>.Count <= count; i += Vector<TIn>.Count)
                    TMap.InvokeVector(Vector.Load(a + i)).Store(r + i);
                for (; i < count; i++) r[i] = map.Invoke(a[i]);
            }
            else
            {
                for (long i = 0; i < count; i++) r[i * step0] = map.Invoke(a[i * step1]);
            }
        }
    }

    private struct PairRows<TIn, TOut, TMap> : IRowKernel
        where TIn : unmanaged where TOut : unmanaged where TMap : struct, IPairMap<TIn, TOut>
    {
        public TOut* R;
        public TIn* A, B;
        public TMap Map;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Row(long count, long o0, long o1, long o2, long step0, long step1, long step2)
        {
            var r = R + o0;
            TIn* a = A + o1, b = B + o2;
            var map = Map;
            if ((TMap.HasVectors || TMap.HasMasks) && step0 == 1 && step1 is 0 or 1 && step2 is 0 or 1)
            {
                var lanes = Vector<TIn>.Count;
                // A number that meets a whole row is read again and again from a vector of it.
                TIn* repeated = stackalloc TIn[2 * lanes], x = step1 == 0 ? repeated : a, y = step2 == 0 ? repeated + lanes : b;
                new Vector<TIn>(*a).Store(repeated);
                new Vector<TIn>(*b).Store(repeated + lanes);
                long i = 0;
                var bytes = Vector<byte>.Count;
                for (; TMap.HasMasks && i + bytes <= count; i += bytes, x += step1 * bytes, y += step2 * bytes)
                    (Answers(x, step1 * lanes, y, step2 * lanes) & Vector<byte>.One).Store((byte*)r + i);
                for (; TMap.HasVectors && i + lanes <= count; i += lanes, x += step1 * lanes, y += step2 * lanes)
                    TMap.InvokeVector(Vector.Load(x), Vector.Load(y)).Store(r + i);
                for (; i < count; i++) r[i] = map.Invoke(a[i * step1], b[i * step2]);
            }
            else if (step0 == 1 && step1 == 1 && step2 == 0)
            {
                var y = *b;
                for (long i = 0; i < count; i++) r[i] = map.Invoke(a[i], y);
            }
            else
            {
                for (long i = 0; i < count; i++) r[i * step0] = map.Invoke(a[i * step1], b[i * step2]);
            }
        }

        /// <summary>A vector of answers, from as many vectors as an element has bytes.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector<byte> Answers(TIn* x, long nextX, TIn* y, long nextY)
        {
            if (sizeof(TIn) == 1) return TMap.Mask(Vector.Load(x), Vector.Load(y)).As<TIn, byte>();
            var first = Vector.Narrow(Four(x, nextX, y, nextY, 0), Four(x, nextX, y, nextY, 1));
            return Vector.Narrow(first, Vector.Narrow(Four(x, nextX, y, nextY, 2), Four(x, nextX, y, nextY, 3))).As<sbyte, byte>();
        }

        /// <summary>Answers of four bytes.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector<int> Four(TIn* x, long nextX, TIn* y, long nextY, int i)
        {
            if (sizeof(TIn) == 4) return TMap.Mask(Vector.Load(x + i * nextX), Vector.Load(y + i * nextY)).As<TIn, int>();
            x += 2 * i * nextX;
            y += 2 * i * nextY;
            var first = TMap.Mask(Vector.Load(x), Vector.Load(y)).As<TIn, long>();
            return Vector.Narrow(first, TMap.Mask(Vector.Load(x + nextX), Vector.Load(y + nextY)).As<TIn, long>());
        }
    }
}
