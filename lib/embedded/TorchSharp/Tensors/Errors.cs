using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Tensors;

/// <summary>
/// The exceptions of the engine. The real package reports whatever its native side refuses as an <see cref="ExternalException"/>,
/// and so does this one.
/// </summary>
internal static class Errors
{
    public static ExternalException NotImplementedFor(string operation, ScalarType type) =>
        new($"\"{operation}\" not implemented for '{NameOf(type)}'.");

    public static InvalidOperationException EmptyHandle() => new("Tensor invalid -- empty handle.");

    public static ExternalException IndexOutOfRange(long index, int dim, long size) =>
        new($"index {index} is out of bounds for dimension {dim} with size {size}.");

    public static ExternalException OutputShape(long[] output, long[] broadcast) =>
        new($"output with shape {Shapes.Format(output)} doesn't match the broadcast shape {Shapes.Format(broadcast)}.");

    /// <summary>PyTorch's own name of a type, which its messages use.</summary>
    public static string NameOf(ScalarType type) => type switch
    {
        ScalarType.Byte => "Byte",
        ScalarType.Int32 => "Int",
        ScalarType.Int64 => "Long",
        ScalarType.Float32 => "Float",
        ScalarType.Float64 => "Double",
        _ => "Bool",
    };
}
