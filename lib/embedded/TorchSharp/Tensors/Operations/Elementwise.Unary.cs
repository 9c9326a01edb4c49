using TorchSharp.Autograd;
using TorchSharp.Kernels;
using static TorchSharp.torch;

namespace TorchSharp.Tensors;

internal static partial class Elementwise
{
    /// <summary><c>function(a)</c> for a function of floating point; whole numbers are converted first.</summary>
    public static Tensor Float<TFunction>(Tensor a, TFunction function = default, bool inPlace = false)
        where TFunction : struct, IFloatOperation, IDerivative
    {
        var type = ScalarTypes.Fractional(a.dtype);
        if (inPlace) RequireType(a, type);
        return StrictFloat(a, type, function, inPlace);
    }

    /// <summary>As <see cref="Float{TFunction}"/>, for functions that do not convert whole numbers but refuse them.</summary>
    public static Tensor StrictFloat<TFunction>(Tensor a, TFunction function = default, bool inPlace = false)
        where TFunction : struct, IFloatOperation, IDerivative
    {
        if (!torch.is_floating_point(a.dtype)) throw Errors.NotImplementedFor(TFunction.Name, a.dtype);
        return StrictFloat(a, a.dtype, function, inPlace);
    }

    /// <summary>As <see cref="Float{TFunction}"/>, for functions that leave whole numbers as they are.</summary>
    public static Tensor Rounding<TFunction>(Tensor a, TFunction function = default, bool inPlace = false)
        where TFunction : struct, IFloatOperation, IDerivative =>
        torch.is_integral(NotBool(a, TFunction.Name).dtype) ? inPlace ? a : a.clone() : StrictFloat(a, a.dtype, function, inPlace);

    /// <summary><c>function(a)</c> for a function that keeps the type.</summary>
    public static Tensor Same<TFunction>(Tensor a, TFunction function = default, bool inPlace = false)
        where TFunction : struct, IUnaryOperation, IDerivative
    {
        using var before = inPlace ? Overwritten<TFunction>(a) : null;
        var result = inPlace ? a : New(a.dtype, a.Impl.Sizes);
        UnaryKernel.Run(result.Impl, a.Impl, function);
        return Record(result, a, before ?? a, function);
    }

    private static Tensor StrictFloat<TFunction>(Tensor a, ScalarType type, TFunction function, bool inPlace)
        where TFunction : struct, IFloatOperation, IDerivative
    {
        using var before = inPlace ? Overwritten<TFunction>(a) : null;
        var result = inPlace ? a : New(type, a.Impl.Sizes);
        using var x = new Operand(a, type);
        UnaryKernel.RunFloat(result.Impl, x.Impl, function);
        return Record(result, a, before ?? a, function);
    }

    /// <summary>Announces that a tensor will be overwritten.</summary>
    /// <returns>A copy, if backward needs what it was.</returns>
    private static Tensor? Overwritten<TFunction>(Tensor a) where TFunction : struct, IDerivative
    {
        Gradient.BeforeInPlace(a);
        return TFunction.Reads == Reads.Operand && Gradient.IsNeeded(a) ? a.clone() : null;
    }

    private static Tensor Record<TFunction>(Tensor result, Tensor a, Tensor operand, TFunction function)
        where TFunction : struct, IDerivative
    {
        if (!Gradient.IsNeeded(a)) return result;
        return TFunction.Reads switch
        {
            Reads.Nothing => Gradient.Record(result, TFunction.Node, [a], [], (_, grad) => [function.Derivative(grad, grad)]),
            Reads.Operand => Gradient.Record(
                result, TFunction.Node, [a], [operand], (node, grad) => [function.Derivative(grad, node[0])]),
            _ => Gradient.Record(result, TFunction.Node, [a], [result], (node, grad) => [function.Derivative(grad, node[0])]),
        };
    }
}
