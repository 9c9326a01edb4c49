using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Kernels.Functions;
using TorchSharp.Rng;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Normally distributed numbers.</summary>
    public static Tensor normal(
        double mean, double std, ReadOnlySpan<long> size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        Generator? generator = null, string[]? names = null) =>
        randn(size, dtype, device, false, generator, names).mul_(std).add_(mean).requires_grad_(requires_grad);

    /// <summary>Normally distributed numbers, each with its own mean and standard deviation.</summary>
    public static Tensor normal(Tensor mean, Tensor std, Generator? generator = null)
    {
        using var standard = randn((ReadOnlySpan<long>)mean.Impl.Sizes, generator: generator);
        using var scaled = standard * std;
        return scaled + mean;
    }

    public partial class Tensor
    {
        /// <summary>Fills with normally distributed numbers.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">The standard deviation is negative, or the tensor does not hold fractions.</exception>
        public Tensor normal_(double mean = 0.0, double std = 1.0, Generator? generator = null)
        {
            if (!is_floating_point()) throw Errors.NotImplementedFor("normal_kernel_cpu", dtype);
            if (std < 0) throw new ExternalException($"normal expects std >= 0.0, but found std {std}.");
            Gradient.BeforeInPlace(this);
            if (numel() < NormalBlocks.Length || !is_contiguous())
            {
                RandomFill.Run(Impl, new NormalDraw(mean, std), generator);
            }
            else
            {
                var blocks = new NormalBlocks { Target = Impl, Mean = mean, Std = std, Generator = generator ?? Generator.Default };
                ScalarTypes.DispatchFloating(dtype, "normal_kernel_cpu", ref blocks);
            }
            return RecordOverwritten("NormalBackward0");
        }
    }

    private readonly record struct NormalDraw(double Mean, double Std) : IDraw
    {
        public T Next<T>(Generator generator) where T : unmanaged, INumber<T> => T.CreateTruncating(generator.NextNormal() * Std + Mean);
    }

    // PyTorch fills large dense tensors with uniform numbers and turns each block of 16 into normal ones: the first eight give the radii,
    // the last eight the angles. An incomplete last block is drawn again together with the end of the block before.
    private struct NormalBlocks : IFloatKernel
    {
        public const int Length = 16;

        public TensorImpl Target;
        public double Mean, Std;
        public Generator Generator;

        public readonly void Run<T>() where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            var values = Target.Span<T>();
            Uniform(values);
            Transform(values[..(values.Length / Length * Length)]);
            if (values.Length % Length == 0) return;
            var last = values[^Length..];
            Uniform(last);
            Transform(last);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private readonly void Uniform<T>(Span<T> values) where T : unmanaged, IBinaryFloatingPointIeee754<T>
        {
            var draw = new UniformDraw(0, 1);
            foreach (ref var value in values) value = draw.Next<T>(Generator);
        }

        /// <summary>Some blocks at a time: the radii and angles of all of them come first.</summary>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private readonly unsafe void Transform<T>(Span<T> values) where T : unmanaged, IBinaryFloatingPointIeee754<T>
        {
            const int half = Length / 2, pairs = 16 * half;
            var (mean, std) = (T.CreateTruncating(Mean), T.CreateTruncating(Std));
            T* radii = stackalloc T[pairs], angles = stackalloc T[pairs], sines = stackalloc T[pairs];
            for (; values.Length > 0; values = values[Math.Min(2 * pairs, values.Length)..])
            {
                var count = Math.Min(pairs, values.Length / 2);
                for (var i = 0; i < count; i++)
                {
                    var first = i / half * Length + i % half;
                    (radii[i], angles[i]) = (T.One - values[first], T.CreateTruncating(2 * Math.PI) * values[first + half]);
                }
                LogSinCos(radii, angles, sines, count);
                for (var i = 0; i < count; i++)
                {
                    var (first, radius) = (i / half * Length + i % half, T.Sqrt(T.CreateTruncating(-2) * radii[i]));
                    values[first] = T.FusedMultiplyAdd(radius * angles[i], std, mean);
                    values[first + half] = T.FusedMultiplyAdd(radius * sines[i], std, mean);
                }
            }
        }

        /// <summary>Replaces numbers by their logarithms and angles by their cosines.</summary>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private static unsafe void LogSinCos<T>(T* numbers, T* angles, T* sines, int count)
            where T : unmanaged, IBinaryFloatingPointIeee754<T>
        {
            if (typeof(T) == typeof(float))
            {
                VectorMap<VectorLog>.Run((float*)numbers, (float*)numbers, count, default);
                VectorMap<VectorSine>.Run((float*)angles, (float*)sines, count, default);
                VectorMap<VectorCosine>.Run((float*)angles, (float*)angles, count, default);
                return;
            }
            for (var i = 0; i < count; i++)
                (numbers[i], sines[i], angles[i]) = (T.Log(numbers[i]), T.Sin(angles[i]), T.Cos(angles[i]));
        }
    }
}
