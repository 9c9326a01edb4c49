using TorchSharp.Kernels;
using static TorchSharp.torch;

namespace TorchSharp.Tensors;

/// <summary>What all the functions that make tensors share.</summary>
internal static class Creation
{
    /// <summary>A tensor filled with a value, or with whatever the memory held when that is null.</summary>
    public static Tensor New(
        ReadOnlySpan<long> size, ScalarType dtype, Scalar? value, Device? device, bool requires_grad, string[]? names = null)
    {
        Device.Require(device);
        if (names is not null) throw NoNames();
        var impl = TensorImpl.Allocate(dtype, size.ToArray());
        if (value is not null) FillKernel.Run(impl, value);
        return Finish(new Tensor(impl), requires_grad);
    }

    /// <summary>The refusal of names for dimensions.</summary>
    public static NotSupportedException NoNames() => new("Named dimensions are not part of the embedded TorchSharp.");

    /// <summary>The type of a tensor made of a number: fractions get the default type, whole numbers and truth values 64 bits.</summary>
    public static ScalarType TypeOf(Scalar value) => is_floating_point(value.Type) ? get_default_dtype() : ScalarType.Int64;

    /// <summary>Turns a fresh tensor into a leaf that requires grad, if asked to.</summary>
    public static Tensor Finish(Tensor tensor, bool requires_grad) => requires_grad ? tensor.requires_grad_() : tensor;
}
