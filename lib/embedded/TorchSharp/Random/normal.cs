using System.Numerics;
using TorchSharp.Autograd;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Fills with normally distributed numbers.</summary>
        public Tensor normal_(double mean = 0.0, double std = 1.0, Generator? generator = null)
        {
            Gradient.BeforeInPlace(this);
            var kernel = new NormalKernel { Target = this, Mean = mean, Std = std, Generator = generator ?? Generator.Default };
            ScalarTypes.DispatchFloating(dtype, "normal", ref kernel);
            return this;
        }
    }

    private struct NormalKernel : IFloatKernel
    {
        private const int Block = 16;

        public Tensor Target;
        public double Mean, Std;
        public Generator Generator;

        public readonly void Run<T>() where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            if (Target.numel() >= Block && Target.is_contiguous()) Blocks(Target.Impl.Span<T>());
            else OneByOne<T>();
        }

        // PyTorch fills large dense tensors with uniform numbers and turns each block of 16 into normal ones: the first eight give the radii,
        // the last eight the angles. An incomplete last block is drawn again together with the end of the block before.
        private readonly void Blocks<T>(Span<T> values) where T : unmanaged, IBinaryFloatingPointIeee754<T>
        {
            Uniform(values);
            for (var i = 0; i + Block <= values.Length; i += Block) Transform(values.Slice(i, Block));
            if (values.Length % Block == 0) return;
            var last = values[^Block..];
            Uniform(last);
            Transform(last);
        }

        private readonly void Uniform<T>(Span<T> values) where T : unmanaged, IBinaryFloatingPointIeee754<T>
        {
            foreach (ref var value in values)
                value = typeof(T) == typeof(float) ? T.CreateTruncating(Generator.NextSingle()) : T.CreateTruncating(Generator.NextDouble());
        }

        private readonly void Transform<T>(Span<T> block) where T : unmanaged, IBinaryFloatingPointIeee754<T>
        {
            var (mean, std) = (T.CreateTruncating(Mean), T.CreateTruncating(Std));
            for (var j = 0; j < Block / 2; j++)
            {
                var radius = T.Sqrt(T.CreateTruncating(-2) * T.Log(T.One - block[j]));
                var angle = T.CreateTruncating(2 * Math.PI) * block[j + Block / 2];
                block[j] = T.FusedMultiplyAdd(radius * T.Cos(angle), std, mean);
                block[j + Block / 2] = T.FusedMultiplyAdd(radius * T.Sin(angle), std, mean);
            }
        }

        private readonly void OneByOne<T>() where T : unmanaged, IBinaryFloatingPointIeee754<T>
        {
            using var accessor = new Utils.TensorAccessor<T>(Target);
            var drawn = new T[Target.numel()];
            for (var i = 0; i < drawn.Length; i++) drawn[i] = T.CreateTruncating(Generator.NextNormal() * Std + Mean);
            accessor.CopyFrom(drawn);
        }
    }
}
