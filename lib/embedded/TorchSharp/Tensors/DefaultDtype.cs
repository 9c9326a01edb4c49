using System.Runtime.InteropServices;

namespace TorchSharp;

public static partial class torch
{
    private static ScalarType _defaultDtype = ScalarType.Float32;

    /// <summary>The type of floating-point tensors that are made without naming one.</summary>
    public static ScalarType get_default_dtype() => _defaultDtype;

    /// <summary>Changes the type of floating-point tensors that are made without naming one.</summary>
    /// <exception cref="ExternalException">The type is not a floating-point type.</exception>
    public static void set_default_dtype(ScalarType dtype)
    {
        if (!is_floating_point(dtype))
            throw new ExternalException($"only floating-point types are supported as the default type, but got {dtype}.");
        _defaultDtype = dtype;
    }
}
