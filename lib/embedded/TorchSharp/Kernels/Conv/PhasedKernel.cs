using System.Runtime.CompilerServices;
using TorchSharp.Kernels.Simd;
using TorchSharp.Kernels.Threading;
using TorchSharp.Memory;
using TorchSharp.Tensors;

namespace TorchSharp.Kernels.Conv;

/// <summary>Convolution of any strides, dilation and groups in single precision, forward and backward. All tensors are dense.</summary>
internal static unsafe class PhasedKernel
{
    public static void Forward(TensorImpl output, TensorImpl input, TensorImpl weight, TensorImpl? bias, PhasedGeometry geometry)
    {
        var kernel = new ForwardKernel { Output = output, Input = input, Weight = weight, Bias = bias, Geometry = geometry };
        SimdWidth.Run(ref kernel);
    }

    public static void InputGradient(TensorImpl result, TensorImpl outputGradient, TensorImpl weight, PhasedGeometry geometry)
    {
        var kernel = new InputKernel { Result = result, OutputGradient = outputGradient, Weight = weight, Geometry = geometry };
        SimdWidth.Run(ref kernel);
    }

    public static void WeightGradient(TensorImpl result, TensorImpl input, TensorImpl outputGradient, PhasedGeometry geometry)
    {
        var kernel = new WeightKernel { Result = result, Input = input, OutputGradient = outputGradient, Geometry = geometry };
        SimdWidth.Run(ref kernel);
    }

    private static long Eights(long channels) => (channels + 7) / 8;

    private static Scratch<float> Zeros(long count)
    {
        var scratch = new Scratch<float>(Math.Max(1, count));
        new Span<float>(scratch.Pointer, checked((int)count)).Clear();
        return scratch;
    }

    private ref struct ForwardKernel : ISimdKernel
    {
        public TensorImpl Output, Input, Weight;
        public TensorImpl? Bias;
        public PhasedGeometry Geometry;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run<TVector>() where TVector : struct, ISimd<TVector>
        {
            var sizes = Geometry.Sizes;
            var (tiles, patch) = (Eights(sizes.GroupOutChannels), sizes.Patch);
            using var packed = Zeros(sizes.Groups * tiles * 8 * patch);
            using var biases = Zeros(sizes.Groups * tiles * 8);
            var weight = Weight.Pointer<float>();
            for (long o = 0; o < sizes.OutChannels; o++)
            {
                var (group, channel) = Math.DivRem(o, sizes.GroupOutChannels);
                var tile = group * tiles + channel / 8;
                var target = packed.Pointer + tile * patch * 8 + channel % 8;
                for (long k = 0; k < patch; k++) target[k * 8] = *weight++;
                if (Bias is not null) biases.Pointer[tile * 8 + channel % 8] = Bias.Pointer<float>()[o];
            }
            Threads.Run(Input.Sizes[0], sizes.Cost, new PhasedForward<TVector>
            {
                Geometry = Geometry, Shifts = Geometry.Shifts(), Tiles = tiles, Input = Input.Pointer<float>(), Packed = packed.Pointer,
                Bias = Bias is null ? null : biases.Pointer, Output = Output.Pointer<float>(),
            });
        }
    }

    private ref struct InputKernel : ISimdKernel
    {
        public TensorImpl Result, OutputGradient, Weight;
        public PhasedGeometry Geometry;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run<TVector>() where TVector : struct, ISimd<TVector>
        {
            var (geometry, sizes) = (Geometry, Geometry.Sizes);
            var tiles = Eights(sizes.GroupInChannels);
            var kernel = sizes.Y.Kernel * sizes.X.Kernel;
            var phases = Enumerable.Range(0, (int)geometry.ChannelPlanes);
            long[][] elements = [.. phases.Select(phase => geometry.Elements(phase / geometry.PhasesX, phase % geometry.PhasesX))];
            using var packed = Zeros(sizes.Groups * tiles * 8 * sizes.GroupOutChannels * kernel);
            var next = packed.Pointer;
            foreach (var ofPhase in elements)
            {
                for (long tile = 0; tile < sizes.Groups * tiles; tile++) next = Pack(next, ofPhase, tile / tiles, tile % tiles * 8);
            }
            Threads.Run(Result.Sizes[0], sizes.Cost, new PhasedInputGradient<TVector>
            {
                Geometry = geometry, Tiles = tiles, OutputGradient = OutputGradient.Pointer<float>(), Packed = packed.Pointer,
                Shifts = [.. elements.Select(ofPhase => geometry.GradientShifts(ofPhase))], InputGradient = Result.Pointer<float>(),
            });
        }

        /// <summary>The weights between eight input channels and all output channels of a group.</summary>
        /// <returns>The place behind them.</returns>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private readonly float* Pack(float* target, long[] elements, long group, long first)
        {
            var sizes = Geometry.Sizes;
            var (kernel, patch, outs) = (sizes.Y.Kernel * sizes.X.Kernel, sizes.Patch, sizes.GroupOutChannels);
            var weight = Weight.Pointer<float>() + group * outs * patch + first * kernel;
            var channels = Math.Min(8, sizes.GroupInChannels - first);
            for (long o = 0; o < outs; o++, weight += patch)
            {
                foreach (var element in elements)
                {
                    for (long c = 0; c < channels; c++) target[c] = weight[c * kernel + element];
                    target += 8;
                }
            }
            return target;
        }
    }

    private ref struct WeightKernel : ISimdKernel
    {
        public TensorImpl Result, Input, OutputGradient;
        public PhasedGeometry Geometry;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run<TVector>() where TVector : struct, ISimd<TVector>
        {
            var (images, block) = (Input.Sizes[0], PhasedWeightGradient<TVector>.Block);
            var blocks = (images + block - 1) / block;
            using var sums = new Scratch<float>(Math.Max(1, blocks * Result.Count));
            Threads.Run(blocks, block * Geometry.Sizes.Cost, new PhasedWeightGradient<TVector>
            {
                Geometry = Geometry, Images = images, Input = Input.Pointer<float>(), OutputGradient = OutputGradient.Pointer<float>(),
                Sums = sums.Pointer,
            });
            ConvKernel.AddBlocks(Result.Pointer<float>(), Result.Count, sums.Pointer, blocks);
        }
    }
}
