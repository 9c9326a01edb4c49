using TorchSharp.Kernels.Simd;
using TorchSharp.Kernels.Threading;
using TorchSharp.Memory;
using TorchSharp.Tensors;

namespace TorchSharp.Kernels.ConvPool;

/// <summary>
/// Convolution, and if wanted rectifier and max pooling, in one pass over the images, forward and backward, in single precision. All
/// tensors are dense.
/// </summary>
internal static unsafe class ConvPoolKernel
{
    /// <summary>
    /// Computes the pooled activations and, for <see cref="Backward"/>, the code of where each came from; without pooling the convolution.
    /// </summary>
    public static void Forward(
        TensorImpl pooled, TensorImpl? codes, TensorImpl input, TensorImpl weight, TensorImpl? bias, ConvPoolGeometry geometry)
    {
        var kernel = new ForwardKernel { Pooled = pooled, Codes = codes, Input = input, Weight = weight, Bias = bias, Geometry = geometry };
        SimdWidth.Run(ref kernel);
    }

    /// <summary>
    /// Computes those gradients that are not null. The input is read for the weights' gradient only, the weights for the input's only.
    /// </summary>
    public static void Backward(
        TensorImpl? weightGradient, TensorImpl? biasGradient, TensorImpl? inputGradient, TensorImpl pooledGradient, TensorImpl? codes,
        TensorImpl? input, TensorImpl? weight, ConvPoolGeometry geometry)
    {
        var kernel = new BackwardKernel
        {
            WeightGradient = weightGradient, BiasGradient = biasGradient, InputGradient = inputGradient, PooledGradient = pooledGradient,
            Codes = codes, Input = input, Weight = weight, Geometry = geometry,
        };
        SimdWidth.Run(ref kernel);
    }

    private static float* PointerOrNull(TensorImpl? tensor) => tensor is null ? null : tensor.Pointer<float>();

    private static Scratch<float> Zeros(long count)
    {
        var scratch = new Scratch<float>(Math.Max(1, count));
        new Span<float>(scratch.Pointer, checked((int)count)).Clear();
        return scratch;
    }

    private ref struct ForwardKernel : ISimdKernel
    {
        public TensorImpl Pooled, Input, Weight;
        public TensorImpl? Codes, Bias;
        public ConvPoolGeometry Geometry;

        public readonly void Run<TVector>() where TVector : struct, ISimd<TVector>
        {
            using var packed = Zeros(Geometry.TiledOutputs * Geometry.Patch);
            using var bias = Zeros(Geometry.TiledOutputs);
            if (Bias is not null) new Span<float>(Bias.Pointer<float>(), (int)Bias.Count).CopyTo(new Span<float>(bias.Pointer, (int)Bias.Count));
            WeightPacking.Forward(packed.Pointer, Weight.Pointer<float>(), Geometry);
            Threads.Run(Input.Sizes[0], Geometry.Cost, new ConvPoolForward<TVector>
            {
                Geometry = Geometry, Shifts = Geometry.InputShifts(), Input = Input.Pointer<float>(), Packed = packed.Pointer,
                Bias = Bias is null ? null : bias.Pointer, Pooled = Pooled.Pointer<float>(), Codes = PointerOrNull(Codes),
            });
        }
    }

    private ref struct BackwardKernel : ISimdKernel
    {
        public TensorImpl PooledGradient;
        public TensorImpl? WeightGradient, BiasGradient, InputGradient, Codes, Input, Weight;
        public ConvPoolGeometry Geometry;

        public readonly void Run<TVector>() where TVector : struct, ISimd<TVector>
        {
            var images = PooledGradient.Sizes[0];
            var blocks = (images + ConvPoolBackward<TVector>.Block - 1) / ConvPoolBackward<TVector>.Block;
            using var packed = Zeros(InputGradient is null ? 0 : Geometry.TiledChannels * Geometry.Outputs * Geometry.KernelY * Geometry.KernelX);
            if (InputGradient is not null) WeightPacking.Backward(packed.Pointer, Weight!.Pointer<float>(), Geometry);
            var (weights, outputs) = (Geometry.TiledOutputs * Geometry.Patch, Geometry.TiledOutputs);
            using var weightSums = new Scratch<float>(WeightGradient is null ? 1 : Math.Max(1, blocks * weights));
            using var biasSums = new Scratch<float>(Math.Max(1, blocks * outputs));
            Threads.Run(blocks, ConvPoolBackward<TVector>.Block * 2 * Geometry.Cost, new ConvPoolBackward<TVector>
            {
                Geometry = Geometry, Shifts = Geometry.GradientShifts(), Images = images, Input = PointerOrNull(Input),
                Packed = packed.Pointer, PooledGradient = PooledGradient.Pointer<float>(), Codes = PointerOrNull(Codes),
                InputGradient = PointerOrNull(InputGradient),
                WeightSums = WeightGradient is null ? null : weightSums.Pointer, BiasSums = BiasGradient is null ? null : biasSums.Pointer,
            });
            if (WeightGradient is not null) AddBlocks<TVector>(WeightGradient, weightSums.Pointer, weights, blocks);
            if (BiasGradient is not null) AddBlocks<TVector>(BiasGradient, biasSums.Pointer, outputs, blocks);
        }

        private static void AddBlocks<TVector>(TensorImpl result, float* sums, long size, long blocks) where TVector : struct, ISimd<TVector>
        {
            var total = result.Pointer<float>();
            var count = result.Count;
            long i = 0;
            for (; i + TVector.Count <= count; i += TVector.Count)
            {
                var sum = TVector.Zero;
                for (long block = 0; block < blocks; block++) sum = TVector.Add(sum, TVector.Load(sums + block * size + i));
                TVector.Store(sum, total + i);
            }
            for (; i < count; i++)
            {
                var sum = 0f;
                for (long block = 0; block < blocks; block++) sum += sums[block * size + i];
                total[i] = sum;
            }
        }
    }
}
