namespace TorchSharp;

public static partial class torch
{
    /// <summary>The tensor itself, or a converted copy if its type has to change.</summary>
    public static Tensor as_tensor(Tensor data, ScalarType? dtype = null, Device? device = null)
    {
        Device.Require(device);
        return dtype is { } type && type != data.dtype ? data.to_type(type).requires_grad_(data.requires_grad) : data.alias();
    }

    /// <summary>A vector with a copy of the elements.</summary>
    public static Tensor as_tensor(IList<bool> rawArray, ScalarType? dtype = null, Device? device = null) =>
        from_array(rawArray.ToArray(), dtype, device);

    /// <summary>A vector that shows the memory of an array; a copy if the elements have to be converted.</summary>
    public static Tensor as_tensor(bool[] rawArray, ScalarType? dtype = null, Device? device = null) =>
        from_array(rawArray, dtype, device);

    /// <summary>A vector with a copy of the elements.</summary>
    public static Tensor as_tensor(IList<byte> rawArray, ScalarType? dtype = null, Device? device = null) =>
        from_array(rawArray.ToArray(), dtype, device);

    /// <summary>A vector that shows the memory of an array; a copy if the elements have to be converted.</summary>
    public static Tensor as_tensor(byte[] rawArray, ScalarType? dtype = null, Device? device = null) =>
        from_array(rawArray, dtype, device);

    /// <summary>A vector with a copy of the elements.</summary>
    public static Tensor as_tensor(IList<int> rawArray, ScalarType? dtype = null, Device? device = null) =>
        from_array(rawArray.ToArray(), dtype, device);

    /// <summary>A vector that shows the memory of an array; a copy if the elements have to be converted.</summary>
    public static Tensor as_tensor(int[] rawArray, ScalarType? dtype = null, Device? device = null) =>
        from_array(rawArray, dtype, device);

    /// <summary>A vector with a copy of the elements.</summary>
    public static Tensor as_tensor(IList<long> rawArray, ScalarType? dtype = null, Device? device = null) =>
        from_array(rawArray.ToArray(), dtype, device);

    /// <summary>A vector that shows the memory of an array; a copy if the elements have to be converted.</summary>
    public static Tensor as_tensor(long[] rawArray, ScalarType? dtype = null, Device? device = null) =>
        from_array(rawArray, dtype, device);

    /// <summary>A vector with a copy of the elements.</summary>
    public static Tensor as_tensor(IList<float> rawArray, ScalarType? dtype = null, Device? device = null) =>
        from_array(rawArray.ToArray(), dtype, device);

    /// <summary>A vector that shows the memory of an array; a copy if the elements have to be converted.</summary>
    public static Tensor as_tensor(float[] rawArray, ScalarType? dtype = null, Device? device = null) =>
        from_array(rawArray, dtype, device);

    /// <summary>A vector with a copy of the elements.</summary>
    public static Tensor as_tensor(IList<double> rawArray, ScalarType? dtype = null, Device? device = null) =>
        from_array(rawArray.ToArray(), dtype, device);

    /// <summary>A vector that shows the memory of an array; a copy if the elements have to be converted.</summary>
    public static Tensor as_tensor(double[] rawArray, ScalarType? dtype = null, Device? device = null) =>
        from_array(rawArray, dtype, device);
}
