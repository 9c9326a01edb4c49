using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Evenly spaced numbers from <paramref name="start"/> to <paramref name="end"/>, both included.</summary>
    /// <param name="start">The first number.</param>
    /// <param name="end">The last number.</param>
    /// <param name="steps">How many.</param>
    /// <param name="dtype">The type; the default type when null.</param>
    /// <param name="device">The device.</param>
    /// <param name="requires_grad">Whether operations on the result are recorded.</param>
    /// <exception cref="ExternalException">The number of steps is negative.</exception>
    public static Tensor linspace(
        double start, double end, long steps, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Spaced(start, end, steps, null, dtype, device, requires_grad);

    /// <summary>
    /// The powers of a base with evenly spaced exponents from <paramref name="start"/> to <paramref name="end"/>, both included.
    /// </summary>
    /// <param name="start">The first exponent.</param>
    /// <param name="end">The last exponent.</param>
    /// <param name="steps">How many.</param>
    /// <param name="base">The base.</param>
    /// <param name="dtype">The type; the default type when null.</param>
    /// <param name="device">The device.</param>
    /// <param name="requires_grad">Whether operations on the result are recorded.</param>
    /// <exception cref="ExternalException">The number of steps is negative.</exception>
    public static Tensor logspace(
        double start, double end, long steps, double @base = 10, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false) =>
        Spaced(start, end, steps, @base, dtype, device, requires_grad);

    private static Tensor Spaced(
        double start, double end, long steps, double? power, ScalarType? dtype, Device? device, bool requires_grad)
    {
        if (steps < 0) throw new ExternalException($"number of steps must be non-negative, got {steps}.");
        var result = Creation.New([steps], dtype ?? get_default_dtype(), null, device, false);
        var kernel = new SpacedKernel { Target = result.Impl, Start = start, End = end, Base = power };
        ScalarTypes.Dispatch(result.dtype, ref kernel);
        return Creation.Finish(result, requires_grad);
    }

    private struct SpacedKernel : INumberKernel
    {
        public TensorImpl Target;
        public double Start, End;
        public double? Base;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run<T>() where T : unmanaged, INumber<T>, IMinMaxValue<T>
        {
            var values = Target.Span<T>();
            var (start, end) = is_floating_point(Target.Dtype) ? (Start, End) : (Math.Truncate(Start), Math.Truncate(End));
            var step = values.Length > 1 ? (end - start) / (values.Length - 1) : 0;
            for (var i = 0; i < values.Length; i++)
            {
                // Counted from both ends, so that both come out exactly.
                var value = i < values.Length / 2 || values.Length == 1 ? start + step * i : end - step * (values.Length - 1 - i);
                values[i] = T.CreateTruncating(Base is { } power ? Math.Pow(power, value) : value);
            }
        }
    }
}
