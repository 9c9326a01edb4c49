using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The numbers from 0 up to, not including, <paramref name="stop"/>.</summary>
    public static Tensor arange(Scalar stop, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        arange(0, stop, 1, dtype, device, requires_grad);

    /// <summary>The numbers from <paramref name="start"/> up to, not including, <paramref name="stop"/>.</summary>
    public static Tensor arange(Scalar start, Scalar stop, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        arange(start, stop, 1, dtype, device, requires_grad);

    /// <summary>
    /// The numbers from <paramref name="start"/> up to, not including, <paramref name="stop"/>, a <paramref name="step"/> apart. Without
    /// a <paramref name="dtype"/> they are 64-bit integers if all three are whole numbers, else of the default type.
    /// </summary>
    /// <exception cref="ExternalException">The step is 0 or leads away from <paramref name="stop"/>.</exception>
    public static Tensor arange(
        Scalar start, Scalar stop, Scalar step, ScalarType? dtype = null, Device? device = null, bool requires_grad = false)
    {
        var whole = is_integral(start.Type) && is_integral(stop.Type) && is_integral(step.Type);
        var type = dtype ?? (whole ? ScalarType.Int64 : get_default_dtype());
        if (step.Double == 0) throw new ExternalException("step must be nonzero.");
        if (!double.IsFinite(start.Double) || !double.IsFinite(stop.Double))
            throw new ExternalException($"unsupported range: {start.Double} -> {stop.Double}.");
        if (step.Double > 0 ? stop.Double < start.Double : stop.Double > start.Double)
            throw new ExternalException("upper bound and larger bound inconsistent with step sign.");
        var count = (long)Math.Ceiling((stop.Double - start.Double) / step.Double);
        var result = Creation.New([count], type, null, device, false);
        var kernel = new ArangeKernel { Target = result.Impl, Start = start, Step = step };
        ScalarTypes.Dispatch(type, ref kernel);
        return Creation.Finish(result, requires_grad);
    }

    private struct ArangeKernel : INumberKernel
    {
        public TensorImpl Target;
        public Scalar Start, Step;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run<T>() where T : unmanaged, INumber<T>, IMinMaxValue<T>
        {
            var values = Target.Span<T>();
            var whole = !is_floating_point(Target.Dtype);
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = whole
                    ? T.CreateTruncating(Start.Int64 + i * Step.Int64)
                    : T.CreateTruncating(Start.Double + i * Step.Double);
            }
        }
    }
}
