using System.Globalization;
using static TorchSharp.torch;

namespace TorchSharp.Tensors.Printing;

/// <summary>The elements of a tensor as text.</summary>
internal sealed class Elements(TensorImpl tensor, string floatFormat, CultureInfo culture)
{
    /// <summary>The printed tensor.</summary>
    public TensorImpl Tensor => tensor;

    /// <summary>An element, by its distance in memory from the first one.</summary>
    public unsafe string At(long offset) => tensor.Dtype switch
    {
        ScalarType.Byte => tensor.Pointer<byte>()[offset].ToString(culture),
        ScalarType.Bool => (tensor.Pointer<byte>()[offset] != 0).ToString(culture),
        ScalarType.Int32 => tensor.Pointer<int>()[offset].ToString(culture),
        ScalarType.Int64 => tensor.Pointer<long>()[offset].ToString(culture),
        ScalarType.Float32 => tensor.Pointer<float>()[offset].ToString(floatFormat, culture),
        _ => tensor.Pointer<double>()[offset].ToString(floatFormat, culture),
    };
}
