using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The positions of the elements that are not zero, a row [dimensions] for each.</summary>
    public static Tensor nonzero(Tensor input) => input.nonzero();

    /// <summary>The positions of the elements that are not zero, a row [dimensions] for each.</summary>
    public static Tensor argwhere(Tensor input) => input.argwhere();

    public partial class Tensor
    {
        /// <summary>The positions of the elements that are not zero, a row [dimensions] for each, in row-major order.</summary>
        public Tensor nonzero()
        {
            var kernel = new NonzeroKernel { Source = Impl };
            ScalarTypes.Dispatch(dtype, ref kernel);
            var rank = Impl.Sizes.Length;
            var result = new Tensor(TensorImpl.Allocate(ScalarType.Int64, kernel.Found.Count, rank));
            var positions = result.Impl.Span<long>();
            for (var n = 0; n < kernel.Found.Count; n++)
            {
                var rest = kernel.Found[n];
                for (var d = rank - 1; d >= 0; d--) (rest, positions[n * rank + d]) = Math.DivRem(rest, Impl.Sizes[d]);
            }
            return result;
        }

        /// <summary>The positions of the elements that are not zero, for each dimension a column [number, 1] of indices.</summary>
        public IList<Tensor> nonzero_as_list()
        {
            using var rows = nonzero();
            return rows.chunk(rows.Impl.Sizes[1], dim: 1);
        }

        /// <summary>The positions of the elements that are not zero, a row [dimensions] for each.</summary>
        public Tensor argwhere() => nonzero();
    }

    private struct NonzeroKernel : INumberKernel
    {
        public TensorImpl Source;
        public List<long> Found;

        public unsafe void Run<T>() where T : unmanaged, INumber<T>, IMinMaxValue<T>
        {
            Found = [];
            var rows = new Rows<T> { A = Source.Pointer<T>(), Found = Found };
            RowLoop.Run(Source.Sizes, Source.Strides, Source.Strides, Source.Strides, ref rows);
        }

        private unsafe struct Rows<T> : IRowKernel where T : unmanaged, INumber<T>
        {
            public T* A;
            public List<long> Found;
            private long _seen;

            [MethodImpl(MethodImplOptions.AggressiveOptimization)]
            public void Row(long count, long o0, long o1, long o2, long step0, long step1, long step2)
            {
                for (long i = 0; i < count; i++, _seen++)
                {
                    if (!T.IsZero(A[o0 + i * step0])) Found.Add(_seen);
                }
            }
        }
    }
}
