using System.Numerics;
using static TorchSharp.torch;

namespace TorchSharp.Tensors;

/// <summary>Sizes, .NET types and promotion rules of the element types.</summary>
internal static class ScalarTypes
{
    /// <summary>Bytes an element takes.</summary>
    public static int SizeOf(ScalarType type) => type switch
    {
        ScalarType.Byte or ScalarType.Bool => 1,
        ScalarType.Int32 or ScalarType.Float32 => 4,
        ScalarType.Int64 or ScalarType.Float64 => 8,
        _ => throw new NotSupportedException($"The element type {type} is not supported."),
    };

    /// <summary>The element type that holds values of a .NET type.</summary>
    /// <exception cref="NotSupportedException">No element type does.</exception>
    public static ScalarType Of(Type type) =>
        type == typeof(float) ? ScalarType.Float32
        : type == typeof(long) ? ScalarType.Int64
        : type == typeof(byte) ? ScalarType.Byte
        : type == typeof(bool) ? ScalarType.Bool
        : type == typeof(int) ? ScalarType.Int32
        : type == typeof(double) ? ScalarType.Float64
        : throw new NotSupportedException($"The type {type.FullName} is not supported.");

    /// <summary>What the sum of two element types is: the wider one of the higher kind (bool, integer, floating point).</summary>
    public static ScalarType Promote(ScalarType a, ScalarType b)
    {
        if (a == b) return a;
        if (Kind(a) != Kind(b)) return Kind(a) > Kind(b) ? a : b;
        return SizeOf(a) > SizeOf(b) ? a : b;
    }

    /// <summary>
    /// The common type of two operands. As in PyTorch a tensor without dimensions, and even more so a plain number, only decides the
    /// type when it is of a higher kind than the other operand.
    /// </summary>
    public static ScalarType Promote(ScalarType a, bool aHasDimensions, ScalarType b, bool bHasDimensions)
    {
        if (aHasDimensions == bHasDimensions) return Promote(a, b);
        var (strong, weak) = aHasDimensions ? (a, b) : (b, a);
        return Kind(weak) > Kind(strong) ? weak : strong;
    }

    /// <summary>The type of <c>tensor + number</c>.</summary>
    public static ScalarType PromoteNumber(ScalarType tensor, ScalarType number) =>
        Kind(number) <= Kind(tensor) ? tensor : Kind(number) == 2 ? torch.get_default_dtype() : ScalarType.Int64;

    /// <summary>The type of a function whose results are fractions: floating point stays, all else becomes the default type.</summary>
    public static ScalarType Fractional(ScalarType type) => is_floating_point(type) ? type : torch.get_default_dtype();

    /// <summary>0 for truth values, 1 for whole numbers, 2 for fractions.</summary>
    public static int Kind(ScalarType type) => type == ScalarType.Bool ? 0 : is_floating_point(type) ? 2 : 1;

    /// <summary>Runs a generic kernel on the .NET type behind an element type; truth values are bytes of 0 and 1.</summary>
    public static void Dispatch<TKernel>(ScalarType type, ref TKernel kernel)
        where TKernel : struct, INumberKernel, allows ref struct
    {
        switch (type)
        {
            case ScalarType.Float32: kernel.Run<float>(); break;
            case ScalarType.Float64: kernel.Run<double>(); break;
            case ScalarType.Int64: kernel.Run<long>(); break;
            case ScalarType.Int32: kernel.Run<int>(); break;
            case ScalarType.Byte or ScalarType.Bool: kernel.Run<byte>(); break;
            default: throw new NotSupportedException($"The element type {type} is not supported.");
        }
    }

    /// <summary>Runs a generic kernel that exists for floating point only.</summary>
    /// <exception cref="System.Runtime.InteropServices.ExternalException">The type holds whole numbers.</exception>
    public static void DispatchFloating<TKernel>(ScalarType type, string operation, ref TKernel kernel)
        where TKernel : struct, IFloatKernel, allows ref struct
    {
        switch (type)
        {
            case ScalarType.Float32: kernel.Run<float>(); break;
            case ScalarType.Float64: kernel.Run<double>(); break;
            default: throw Errors.NotImplementedFor(operation, type);
        }
    }

    /// <summary>Runs a generic kernel that exists for whole numbers and truth values only.</summary>
    /// <exception cref="System.Runtime.InteropServices.ExternalException">The type holds fractions.</exception>
    public static void DispatchInteger<TKernel>(ScalarType type, string operation, ref TKernel kernel)
        where TKernel : struct, IIntegerKernel, allows ref struct
    {
        switch (type)
        {
            case ScalarType.Int64: kernel.Run<long>(); break;
            case ScalarType.Int32: kernel.Run<int>(); break;
            case ScalarType.Byte or ScalarType.Bool: kernel.Run<byte>(); break;
            default: throw Errors.NotImplementedFor(operation, type);
        }
    }
}

/// <summary>A kernel written once for all element types.</summary>
internal interface INumberKernel
{
    void Run<T>() where T : unmanaged, INumber<T>, IMinMaxValue<T>;
}

/// <summary>A kernel written once for single and double precision.</summary>
internal interface IFloatKernel
{
    void Run<T>() where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>;
}

/// <summary>A kernel written once for all whole numbers.</summary>
internal interface IIntegerKernel
{
    void Run<T>() where T : unmanaged, IBinaryInteger<T>;
}
