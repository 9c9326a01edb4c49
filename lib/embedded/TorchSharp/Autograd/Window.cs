using TorchSharp.Kernels;
using TorchSharp.Tensors;
using static TorchSharp.torch;

namespace TorchSharp.Autograd;

/// <summary>
/// Which elements of a storage a tensor shows, and differentiable ways from what lies under one window to what lies under another. Backward
/// through views that were written to needs them: it knows only where in the common memory the views lie.
/// </summary>
internal sealed record Window(long[] Sizes, long[] Strides, long Offset)
{
    /// <summary>The place behind the last element.</summary>
    public long End
    {
        get
        {
            if (IsEmpty) return 0;
            Int128 end = (Int128)Offset + 1;
            foreach (var (size, stride) in Sizes.Zip(Strides)) end += (Int128)(size - 1) * stride;
            return (long)Int128.Min(end, long.MaxValue);
        }
    }

    private bool IsEmpty => Sizes.Contains(0);

    /// <summary>The window of a tensor.</summary>
    public static Window Of(TensorImpl impl) => new(impl.Sizes, impl.Strides, impl.Offset);

    /// <summary>
    /// Lays a tensor of this window's shape out in memory, zeros around it, and reads that memory through another window. Elements that
    /// lie in the same place are added up.
    /// </summary>
    public Tensor To(Window other, Tensor tensor)
    {
        var result = new Tensor(TensorImpl.Allocate(tensor.dtype, other.Sizes));
        using var memory = Memory(other, tensor.dtype);
        if (!IsEmpty) AccumulateKernel.Run(memory.Own.Impl, tensor.Impl);
        CopyKernel.Run(result.Impl, memory.Other.Impl);
        return Gradient.Record(result, "AsStridedBackward0", [tensor], [], (_, grad) => [other.To(this, grad)]);
    }

    /// <summary>A copy of a tensor of this window's shape in which what another window shows is replaced.</summary>
    public Tensor Replace(Window part, Tensor tensor, Tensor value)
    {
        var result = new Tensor(TensorImpl.Allocate(tensor.dtype, Sizes));
        using var memory = Memory(part, tensor.dtype);
        CopyKernel.Run(memory.Own.Impl, tensor.Impl);
        CopyKernel.Run(memory.Other.Impl, value.Impl);
        CopyKernel.Run(result.Impl, memory.Own.Impl);
        return Gradient.Record(result, "CopySlices", [tensor, value], [], (node, grad) =>
        [
            node.Needs(0) ? Replace(part, grad, zeros([], grad.dtype)) : null,
            node.Needs(1) ? To(part, grad) : null,
        ]);
    }

    /// <summary>How often each element of a tensor of this window's shape occurs in it; null when each occurs once.</summary>
    public Tensor? Repetitions(ScalarType type)
    {
        if (!Sizes.Zip(Strides).Any(d => d is { First: > 1, Second: 0 })) return null;
        using var once = ones(Sizes, type);
        return To(this, once);
    }

    // Zeros for all that both windows show.
    private TwoViews Memory(Window other, ScalarType type)
    {
        var start = Math.Min(Offset, other.Offset);
        var length = Math.Max(End, other.End) - start;
        using var memory = zeros([Math.Max(0, length)], type);
        return new TwoViews(Show(memory, start), other.Show(memory, start));
    }

    private Tensor Show(Tensor memory, long start) => new(memory.Impl.View(Sizes, Strides, Offset - start));

    private sealed record TwoViews(Tensor Own, Tensor Other) : IDisposable
    {
        public void Dispose()
        {
            Own.Dispose();
            Other.Dispose();
        }
    }
}
