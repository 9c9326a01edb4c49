using System.Numerics;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Fills with numbers drawn uniformly from [from, to).</summary>
        public Tensor uniform_(double from, double to, Generator? generator = null)
        {
            Gradient.BeforeInPlace(this);
            var kernel = new UniformKernel { Target = Impl, From = from, To = to, Generator = generator ?? Generator.Default };
            ScalarTypes.DispatchFloating(dtype, "uniform", ref kernel);
            return this;
        }
    }

    private struct UniformKernel : IFloatKernel
    {
        public TensorImpl Target;
        public double From, To;
        public Generator Generator;

        public readonly unsafe void Run<T>() where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            var rows = new Rows<T> { R = Target.Pointer<T>(), From = T.CreateTruncating(From), To = T.CreateTruncating(To), Generator = Generator };
            RowLoop.Run(Target.Sizes, Target.Strides, Target.Strides, Target.Strides, ref rows);
        }

        private unsafe struct Rows<T> : IRowKernel where T : unmanaged, IBinaryFloatingPointIeee754<T>
        {
            public T* R;
            public T From, To;
            public Generator Generator;

            public readonly void Row(long count, long o0, long o1, long o2, long step0, long step1, long step2)
            {
                for (long i = 0; i < count; i++)
                {
                    var u = typeof(T) == typeof(float) ? T.CreateTruncating(Generator.NextSingle()) : T.CreateTruncating(Generator.NextDouble());
                    // One rounding, as PyTorch's kernels do that are compiled with fused multiply-adds.
                    R[o0 + i * step0] = T.FusedMultiplyAdd(u, To - From, From);
                }
            }
        }
    }
}
