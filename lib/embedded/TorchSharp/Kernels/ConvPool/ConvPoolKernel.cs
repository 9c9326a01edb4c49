using TorchSharp.Kernels.Simd;
using TorchSharp.Kernels.Threading;
using TorchSharp.Memory;
using TorchSharp.Tensors;

namespace TorchSharp.Kernels.ConvPool;

/// <summary>
/// Convolution, rectifier and max pooling in one pass over the images, forward and backward, in single precision. All tensors are dense.
/// </summary>
internal static unsafe class ConvPoolKernel
{
    /// <summary>Computes the pooled activations and, for <see cref="Backward"/>, the code of where each came from.</summary>
    public static void Forward(
        TensorImpl pooled, TensorImpl codes, TensorImpl input, TensorImpl weight, TensorImpl? bias, ConvPoolGeometry geometry)
    {
        var kernel = new ForwardKernel { Pooled = pooled, Codes = codes, Input = input, Weight = weight, Bias = bias, Geometry = geometry };
        SimdWidth.Run(ref kernel);
    }

    /// <summary>Computes the gradients of the weights, of the bias and, unless null, of the input.</summary>
    public static void Backward(
        TensorImpl weightGradient, TensorImpl biasGradient, TensorImpl? inputGradient, TensorImpl pooledGradient, TensorImpl codes,
        TensorImpl input, TensorImpl weight, ConvPoolGeometry geometry)
    {
        var kernel = new BackwardKernel
        {
            WeightGradient = weightGradient, BiasGradient = biasGradient, InputGradient = inputGradient, PooledGradient = pooledGradient,
            Codes = codes, Input = input, Weight = weight, Geometry = geometry,
        };
        SimdWidth.Run(ref kernel);
    }

    private ref struct ForwardKernel : ISimdKernel
    {
        public TensorImpl Pooled, Codes, Input, Weight;
        public TensorImpl? Bias;
        public ConvPoolGeometry Geometry;

        public readonly void Run<TVector>() where TVector : struct, ISimd<TVector>
        {
            using var packed = new Scratch<float>(Geometry.Outputs * Geometry.Patch);
            WeightPacking.Forward(packed.Pointer, Weight.Pointer<float>(), Geometry);
            Threads.Run(Input.Sizes[0], Geometry.Cost, new ConvPoolForward<TVector>
            {
                Geometry = Geometry, Shifts = Geometry.InputShifts(), Input = Input.Pointer<float>(), Packed = packed.Pointer,
                Bias = Bias is null ? null : Bias.Pointer<float>(), Pooled = Pooled.Pointer<float>(), Codes = Codes.Pointer<float>(),
            });
        }
    }

    private ref struct BackwardKernel : ISimdKernel
    {
        public TensorImpl WeightGradient, BiasGradient, PooledGradient, Codes, Input, Weight;
        public TensorImpl? InputGradient;
        public ConvPoolGeometry Geometry;

        public readonly void Run<TVector>() where TVector : struct, ISimd<TVector>
        {
            var images = Input.Sizes[0];
            var blocks = (images + ConvPoolBackward<TVector>.Block - 1) / ConvPoolBackward<TVector>.Block;
            using var packed = new Scratch<float>(Weight.Count);
            if (InputGradient is not null) WeightPacking.Backward(packed.Pointer, Weight.Pointer<float>(), Geometry);
            using var weightSums = new Scratch<float>(Math.Max(1, blocks * Weight.Count));
            using var biasSums = new Scratch<float>(Math.Max(1, blocks * Geometry.Outputs));
            Threads.Run(blocks, ConvPoolBackward<TVector>.Block * 2 * Geometry.Cost, new ConvPoolBackward<TVector>
            {
                Geometry = Geometry, Shifts = Geometry.GradientShifts(), Images = images, Input = Input.Pointer<float>(),
                Packed = packed.Pointer, PooledGradient = PooledGradient.Pointer<float>(), Codes = Codes.Pointer<float>(),
                InputGradient = InputGradient is null ? null : InputGradient.Pointer<float>(),
                WeightSums = weightSums.Pointer, BiasSums = biasSums.Pointer,
            });
            AddBlocks<TVector>(WeightGradient.Pointer<float>(), weightSums.Pointer, Weight.Count, blocks);
            AddBlocks<TVector>(BiasGradient.Pointer<float>(), biasSums.Pointer, Geometry.Outputs, blocks);
        }

        private static void AddBlocks<TVector>(float* total, float* sums, long count, long blocks) where TVector : struct, ISimd<TVector>
        {
            long i = 0;
            for (; i + TVector.Count <= count; i += TVector.Count)
            {
                var sum = TVector.Zero;
                for (long block = 0; block < blocks; block++) sum = TVector.Add(sum, TVector.Load(sums + block * count + i));
                TVector.Store(sum, total + i);
            }
            for (; i < count; i++)
            {
                var sum = 0f;
                for (long block = 0; block < blocks; block++) sum += sums[block * count + i];
                total[i] = sum;
            }
        }
    }
}
