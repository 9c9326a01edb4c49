using System.Runtime.CompilerServices;
using TorchSharp.Kernels.Simd;
using TorchSharp.Kernels.Threading;
using TorchSharp.Memory;

namespace TorchSharp.Kernels.ConvPool;

/// <summary>
/// The gradients of convolution, and of rectifier and pooling if there are, for a range of blocks of images. The images of a block are
/// summed up together and the blocks in their order, so the result does not depend on how many threads share the blocks.
/// </summary>
internal unsafe struct ConvPoolBackward<TVector> : IRangeKernel where TVector : struct, ISimd<TVector>
{
    /// <summary>Images in a block.</summary>
    public const int Block = 8;

    public ConvPoolGeometry Geometry;
    public int[] Shifts;
    public long Images;

    /// <summary>
    /// [N, C, H, W], packed by <see cref="WeightPacking.Backward"/>, and twice [N, O, H / 2, W / 2]; without pooling the gradient is
    /// [N, O, H, W], and there are no codes.
    /// </summary>
    public float* Input, Packed, PooledGradient, Codes;

    /// <summary>[N, C, H, W], or null if nobody wants it.</summary>
    public float* InputGradient;

    /// <summary>For each block [O, patch], and for each block [O], O up to a multiple of eight; or null if nobody wants it.</summary>
    public float* WeightSums, BiasSums;

    public readonly void Run(long from, long to)
    {
        var g = Geometry;
        long inputSize = g.Channels * g.Plane + ConvPoolGeometry.Slack, gradientSize = g.TiledOutputs * g.Plane + 2 * ConvPoolGeometry.Slack;
        using var inputs = new Scratch<float>(Block * inputSize);
        using var gradients = new Scratch<float>(Block * gradientSize);
        using var biasLanes = new Scratch<float>(g.TiledOutputs * WeightGradientTile.Lanes);
        float** inputOf = stackalloc float*[Block], gradientOf = stackalloc float*[Block];
        for (var i = 0; i < Block; i++)
        {
            inputOf[i] = inputs.Pointer + i * inputSize;
            gradientOf[i] = gradients.Pointer + i * gradientSize + g.GradientLead;
            Planes.Clear(inputOf[i], g.Channels, g);
            Planes.Clear(gradientOf[i], g.TiledOutputs, g);
        }
        for (var block = from; block < to; block++) OneBlock(block, inputOf, gradientOf, biasLanes.Pointer);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly void OneBlock(long block, float** inputOf, float** gradientOf, float* biasLanes)
    {
        var g = Geometry;
        var first = block * Block;
        var count = Math.Min(Block, Images - first);
        new Span<float>(biasLanes, (int)g.TiledOutputs * WeightGradientTile.Lanes).Clear();
        var numbers = stackalloc float[16];
        for (var i = 0; i < 16; i++) numbers[i] = i;
        for (long i = 0; i < count; i++)
        {
            if (WeightSums is not null) Planes.Fill(inputOf[i], Input + (first + i) * g.InputSize, g);
            for (long o = 0; o < g.Outputs; o++)
            {
                var plane = gradientOf[i] + o * g.Plane + g.GradientOrigin;
                if (g.IsPooled) Unpool(plane, first + i, o, numbers);
                else Copy(plane, PooledGradient + (first + i) * g.ConvSize + o * g.ConvHeight * g.ConvWidth);
                // While four planes are in the nearest cache.
                if (BiasSums is not null && (o % 4 == 3 || o == g.Outputs - 1))
                {
                    BiasGradientTile.Add<TVector>(
                        plane - o % 4 * g.Plane, g.Plane, g.ConvLength, biasLanes + (o - o % 4) * WeightGradientTile.Lanes);
                }
            }
            if (InputGradient is not null) PropagateToInput(gradientOf[i], InputGradient + (first + i) * g.InputSize);
        }
        if (WeightSums is not null) SumWeights(WeightSums + block * g.TiledOutputs * g.Patch, inputOf, gradientOf, count);
        for (long o = 0; BiasSums is not null && o < g.Outputs; o++)
            BiasSums[block * g.TiledOutputs + o] = WeightGradientTile.Total(biasLanes + o * WeightGradientTile.Lanes);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly void Copy(float* plane, float* gradients)
    {
        for (long y = 0; y < Geometry.ConvHeight; y++, plane += Geometry.Stride, gradients += Geometry.ConvWidth)
            Planes.CopyRow(plane, gradients, Geometry.ConvWidth);
    }

    /// <summary>Spreads the pooled gradients of one channel over its plane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly void Unpool(float* plane, long image, long output, float* lanes)
    {
        var g = Geometry;
        var read = (g.PoolWidth + TVector.Count - 1) / TVector.Count * TVector.Count;
        var buffer = stackalloc float[2 * (int)read];
        var place = image * g.PooledSize + output * g.PoolHeight * g.PoolWidth;
        for (long y = 0; y < g.PoolHeight; y++, place += g.PoolWidth)
        {
            float* gradients = PooledGradient + place, codes = Codes + place;
            if (place + read > Images * g.PooledSize)
            {
                // Whole vectors are read, and behind the last image lies memory that is not ours.
                new ReadOnlySpan<float>(gradients, (int)g.PoolWidth).CopyTo(new Span<float>(buffer, (int)read));
                new ReadOnlySpan<float>(codes, (int)g.PoolWidth).CopyTo(new Span<float>(buffer + read, (int)read));
                gradients = buffer;
                codes = buffer + read;
            }
            // What is written behind a row is zero: it is border, or a row that comes next.
            PoolRow.Backward<TVector>(gradients, codes, plane + 2 * y * g.Stride, 0, g.PoolWidth, lanes);
            PoolRow.Backward<TVector>(gradients, codes, plane + (2 * y + 1) * g.Stride, 2, g.PoolWidth, lanes);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly void PropagateToInput(float* planes, float* image)
    {
        var g = Geometry;
        var (length, row) = ((g.Height - 1) * g.Stride + g.Width, g.Height * g.Stride + ConvPoolGeometry.Slack);
        var kernelElements = g.Outputs * g.KernelY * g.KernelX;
        using var rows = new Scratch<float>(8 * row);
        fixed (int* shifts = Shifts)
        {
            for (long c = 0; c < g.Channels; c += 8)
            {
                ShiftedTile.RunAll<TVector>(planes, shifts, kernelElements, Packed + c * kernelElements, null, rows.Pointer, row, length);
                for (long i = 0; i < Math.Min(8, g.Channels - c); i++)
                {
                    for (long y = 0; y < g.Height; y++, image += g.Width) Planes.CopyRow(image, rows.Pointer + i * row + y * g.Stride, g.Width);
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly void SumWeights(float* sums, float** inputOf, float** gradientOf, long count)
    {
        var g = Geometry;
        var rows = g.Channels * g.KernelY;
        float** first = stackalloc float*[Block], second = stackalloc float*[Block], gradients = stackalloc float*[Block];
        for (long o = 0; o < g.Outputs; o += 4)
        {
            for (long i = 0; i < count; i++) gradients[i] = gradientOf[i] + o * g.Plane + g.GradientOrigin;
            for (long row = 0; row < rows; row++)
            {
                var target = sums + o * g.Patch + row * g.KernelX;
                Point(first, inputOf, row, count);
                if (TVector.Count == WeightGradientTile.Lanes && g.KernelX == 3 && row + 1 < rows)
                {
                    Point(second, inputOf, ++row, count);
                    WideWeightGradientTile.Run<TVector>(gradients, first, second, count, g.Plane, g.ConvLength, target, g.Patch);
                }
                else
                {
                    WeightGradientTile.Run<TVector>(gradients, first, count, g.Plane, g.ConvLength, g.KernelX, target, g.Patch);
                }
            }
        }
    }

    /// <summary>Where a row of the kernel begins, in order of the weights, in each image's planes.</summary>
    private readonly void Point(float** inputs, float** inputOf, long row, long count)
    {
        var place = row / Geometry.KernelY * Geometry.Plane + row % Geometry.KernelY * Geometry.Stride;
        for (long i = 0; i < count; i++) inputs[i] = inputOf[i] + place;
    }
}
