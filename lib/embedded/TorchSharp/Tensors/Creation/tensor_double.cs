using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>A tensor without dimensions that holds one number.</summary>
    public static Tensor tensor(double scalar, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        FromArray.Copy<double>([scalar], [], dtype, device, requires_grad, null);

    /// <summary>A one-dimensional tensor with a copy of the elements.</summary>
    public static Tensor tensor(
        double[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromArray.Copy<double>(rawArray, [rawArray.Length], dtype, device, requires_grad, names);

    /// <summary>A tensor of the given shape with a copy of the elements in row-major order.</summary>
    /// <exception cref="ArgumentException">The shape does not hold that many elements.</exception>
    public static Tensor tensor(
        double[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) =>
        FromArray.Copy<double>(rawArray, dimensions, dtype, device, requires_grad, names);

    /// <inheritdoc cref="tensor(double[], ScalarType?, Device?, bool, string[])" />
    public static Tensor tensor(
        IList<double> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromArray.Copy<double>(FromArray.Elements(rawArray), [rawArray.Count], dtype, device, requires_grad, names);

    /// <summary>A two-dimensional tensor with a copy of the elements in row-major order.</summary>
    public static Tensor tensor(
        IList<double> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) =>
        FromArray.Copy<double>(FromArray.Elements(rawArray), [rows, columns], dtype, device, requires_grad, names);

    /// <summary>A three-dimensional tensor with a copy of the elements in row-major order.</summary>
    public static Tensor tensor(
        IList<double> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) =>
        FromArray.Copy<double>(FromArray.Elements(rawArray), [dim0, dim1, dim2], dtype, device, requires_grad, names);

    /// <summary>A four-dimensional tensor with a copy of the elements in row-major order.</summary>
    public static Tensor tensor(
        IList<double> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) =>
        FromArray.Copy<double>(FromArray.Elements(rawArray), [dim0, dim1, dim2, dim3], dtype, device, requires_grad, names);

    /// <summary>A tensor with a copy of a two-dimensional array.</summary>
    public static Tensor tensor(
        double[,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromArray.CopyShaped<double>(rawArray, dtype, device, requires_grad, names);

    /// <summary>A tensor with a copy of a three-dimensional array.</summary>
    public static Tensor tensor(
        double[,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromArray.CopyShaped<double>(rawArray, dtype, device, requires_grad, names);

    /// <summary>A tensor with a copy of a four-dimensional array.</summary>
    public static Tensor tensor(
        double[,,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromArray.CopyShaped<double>(rawArray, dtype, device, requires_grad, names);

    /// <inheritdoc cref="tensor(double[], ReadOnlySpan{long}, ScalarType?, Device?, bool, string[])" />
    public static Tensor tensor(
        Memory<double> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) =>
        FromArray.Copy<double>(rawArray.Span, dimensions, dtype, device, requires_grad, names);

    /// <summary>A tensor with its elements as double precision.</summary>
    public static Tensor DoubleTensor(Tensor t) => t.to(ScalarType.Float64);
}
