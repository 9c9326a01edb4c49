namespace TorchSharp;

public static partial class torch
{
    /// <summary>The element types of tensors.</summary>
    public enum ScalarType : sbyte
    {
        /// <summary>Unsigned bytes: pixels.</summary>
        Byte = 0,

        /// <summary>32-bit integers.</summary>
        Int32 = 3,

        /// <summary>64-bit integers: labels and indices.</summary>
        Int64 = 4,

        /// <summary>Single precision: what models compute in.</summary>
        Float32 = 6,

        /// <summary>Double precision: what gradients are checked in.</summary>
        Float64 = 7,

        /// <summary>True or false, one byte each: what comparisons give.</summary>
        Bool = 11,
    }

#pragma warning disable CA2211 // The real package declares these as plain static fields.
    /// <summary>8-bit unsigned integers.</summary>
    public static ScalarType uint8 = ScalarType.Byte;

    /// <summary>32-bit integers.</summary>
    public static ScalarType int32 = ScalarType.Int32;

    /// <summary>64-bit integers.</summary>
    public static ScalarType int64 = ScalarType.Int64;

    /// <summary>Single precision.</summary>
    public static ScalarType float32 = ScalarType.Float32;

    /// <summary>Double precision.</summary>
    public static ScalarType float64 = ScalarType.Float64;

    /// <summary>Truth values.</summary>
    public static ScalarType @bool = ScalarType.Bool;

    /// <summary>32-bit integers.</summary>
    public static ScalarType @int = ScalarType.Int32;

    /// <summary>64-bit integers.</summary>
    public static ScalarType @long = ScalarType.Int64;

    /// <summary>Single precision.</summary>
    public static ScalarType @float = ScalarType.Float32;

    /// <summary>Double precision.</summary>
    public static ScalarType @double = ScalarType.Float64;
#pragma warning restore CA2211

    /// <summary>Whether a type holds whole numbers or truth values.</summary>
    public static bool is_integral(ScalarType type) =>
        type is ScalarType.Byte or ScalarType.Int32 or ScalarType.Int64 or ScalarType.Bool;

    /// <summary>Whether a type holds floating-point numbers.</summary>
    public static bool is_floating_point(ScalarType type) => type is ScalarType.Float32 or ScalarType.Float64;

    /// <summary>Whether a tensor holds whole numbers or truth values.</summary>
    public static bool is_integral(Tensor t) => is_integral(t.dtype);

    /// <summary>Whether a tensor holds floating-point numbers.</summary>
    public static bool is_floating_point(Tensor input) => is_floating_point(input.dtype);
}
