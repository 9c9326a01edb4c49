using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Kernels.ConvPool;
using TorchSharp.Kernels.Threading;
using TorchSharp.Memory;
using TorchSharp.Tensors;

namespace TorchSharp.Kernels.Conv;

/// <summary>
/// Two-dimensional convolution, forward and backward. All tensors are dense; images are [N, channels, height, width], weights
/// [out channels, in channels / groups, kernel height, kernel width].
/// </summary>
/// <remarks>
/// What <see cref="ConvPoolKernel"/> can do goes there, the rest in single precision to <see cref="PhasedKernel"/>. Other types, and what
/// both are held against, are done by columns: as matrix products, image after image.
/// </remarks>
internal static unsafe class ConvKernel
{
    public static void Forward(TensorImpl output, TensorImpl input, TensorImpl weight, TensorImpl? bias, ConvGeometry geometry)
    {
        if (Planes(output, geometry) is { } planes) ConvPoolKernel.Forward(output, null, input, weight, bias, planes);
        else if (Phases(output, geometry) is { } phases) PhasedKernel.Forward(output, input, weight, bias, phases);
        else ForwardByColumns(output, input, weight, bias, geometry);
    }

    public static void InputGradient(TensorImpl result, TensorImpl outputGradient, TensorImpl weight, ConvGeometry geometry)
    {
        if (Planes(result, geometry) is { } planes) ConvPoolKernel.Backward(null, null, result, outputGradient, null, null, weight, planes);
        else if (Phases(result, geometry) is { } phases) PhasedKernel.InputGradient(result, outputGradient, weight, phases);
        else InputGradientByColumns(result, outputGradient, weight, geometry);
    }

    public static void WeightGradient(TensorImpl result, TensorImpl input, TensorImpl outputGradient, ConvGeometry geometry)
    {
        if (Planes(result, geometry) is { } planes) ConvPoolKernel.Backward(result, null, null, outputGradient, null, input, null, planes);
        else if (Phases(result, geometry) is { } phases) PhasedKernel.WeightGradient(result, input, outputGradient, phases);
        else WeightGradientByColumns(result, input, outputGradient, geometry);
    }

    internal static void ForwardByColumns(TensorImpl output, TensorImpl input, TensorImpl weight, TensorImpl? bias, ConvGeometry geometry)
    {
        var kernel = new ForwardKernel { Output = output, Input = input, Weight = weight, Bias = bias, Geometry = geometry };
        ScalarTypes.DispatchFloating(output.Dtype, "slow_conv2d_cpu", ref kernel);
    }

    internal static void InputGradientByColumns(TensorImpl result, TensorImpl outputGradient, TensorImpl weight, ConvGeometry geometry)
    {
        var kernel = new InputKernel { Result = result, OutputGradient = outputGradient, Weight = weight, Geometry = geometry };
        ScalarTypes.DispatchFloating(result.Dtype, "slow_conv2d_cpu_grad_input", ref kernel);
    }

    internal static void WeightGradientByColumns(TensorImpl result, TensorImpl input, TensorImpl outputGradient, ConvGeometry geometry)
    {
        var kernel = new WeightKernel { Result = result, Input = input, OutputGradient = outputGradient, Geometry = geometry };
        ScalarTypes.DispatchFloating(result.Dtype, "slow_conv2d_cpu_grad_weight", ref kernel);
    }

    /// <summary>Adds the sums of blocks of images in their order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void AddBlocks<T>(T* result, long count, T* sums, long blocks) where T : unmanaged, INumber<T>
    {
        for (long i = 0; i < count; i++)
        {
            var sum = T.Zero;
            for (long block = 0; block < blocks; block++) sum += sums[block * count + i];
            result[i] = sum;
        }
    }

    private static PhasedGeometry? Phases(TensorImpl tensor, ConvGeometry geometry) =>
        tensor.Dtype == torch.ScalarType.Float32 && !geometry.IsPointwise ? new PhasedGeometry(geometry) : null;

    private static ConvPoolGeometry? Planes(TensorImpl tensor, ConvGeometry geometry) =>
        tensor.Dtype == torch.ScalarType.Float32 ? ConvPoolGeometry.Of(geometry) : null;

    private struct ForwardKernel : IFloatKernel
    {
        public TensorImpl Output, Input, Weight;
        public TensorImpl? Bias;
        public ConvGeometry Geometry;

        public readonly void Run<T>() where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T> =>
            Threads.Run(Output.Sizes[0], Geometry.Cost, new ConvForward<T>
            {
                Geometry = Geometry, Input = Input.Pointer<T>(), Weight = Weight.Pointer<T>(), Output = Output.Pointer<T>(),
                Bias = Bias is null ? null : Bias.Pointer<T>(),
            });
    }

    private struct InputKernel : IFloatKernel
    {
        public TensorImpl Result, OutputGradient, Weight;
        public ConvGeometry Geometry;

        public readonly void Run<T>() where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T> =>
            Threads.Run(Result.Sizes[0], Geometry.Cost, new ConvInputGradient<T>
            {
                Geometry = Geometry, OutputGradient = OutputGradient.Pointer<T>(), Weight = Weight.Pointer<T>(),
                InputGradient = Result.Pointer<T>(),
            });
    }

    private struct WeightKernel : IFloatKernel
    {
        public TensorImpl Result, Input, OutputGradient;
        public ConvGeometry Geometry;

        public readonly void Run<T>() where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            var blocks = (Input.Sizes[0] + ConvWeightGradient<T>.Block - 1) / ConvWeightGradient<T>.Block;
            using var sums = new Scratch<T>(Math.Max(1, blocks * Result.Count));
            Threads.Run(blocks, ConvWeightGradient<T>.Block * Geometry.Cost, new ConvWeightGradient<T>
            {
                Geometry = Geometry, Images = Input.Sizes[0], Input = Input.Pointer<T>(), OutputGradient = OutputGradient.Pointer<T>(),
                Sums = sums.Pointer,
            });
            AddBlocks(Result.Pointer<T>(), Result.Count, sums.Pointer, blocks);
        }
    }
}
