using TorchSharp.Autograd;
using TorchSharp.Kernels;
using static TorchSharp.torch;

namespace TorchSharp.Tensors;

/// <summary>What all elementwise operations share: type promotion, broadcasting, the result's memory.</summary>
internal static class Elementwise
{
    /// <summary>A new tensor <c>operation(a, b)</c> of the promoted type and the broadcast shape.</summary>
    public static Tensor Binary<TOperation>(Tensor a, Tensor b) where TOperation : struct, IBinaryOperation =>
        BinaryAs<TOperation>(a, b, ResultType(a, b));

    /// <summary>As <see cref="Binary{TOperation}"/>, computed in a given type.</summary>
    public static Tensor BinaryAs<TOperation>(Tensor a, Tensor b, ScalarType type) where TOperation : struct, IBinaryOperation
    {
        var result = TensorImpl.Allocate(type, Shapes.Broadcast(a.Impl.Sizes, b.Impl.Sizes));
        using var x = new Operand(a, type);
        using var y = new Operand(b, type);
        BinaryKernel.Run<TOperation>(result, x.Impl, y.Impl);
        return new Tensor(result);
    }

    /// <summary>Overwrites <paramref name="target"/> with <c>operation(target, other)</c>; its type and shape stay.</summary>
    public static void InPlace<TOperation>(Tensor target, Tensor other) where TOperation : struct, IBinaryOperation
    {
        var type = ResultType(target, other);
        if (ScalarTypes.Kind(type) > ScalarTypes.Kind(target.dtype))
        {
            throw new System.Runtime.InteropServices.ExternalException(
                $"result type {Errors.NameOf(type)} can't be cast to the desired output type {Errors.NameOf(target.dtype)}.");
        }
        var sizes = Shapes.Broadcast(target.Impl.Sizes, other.Impl.Sizes);
        if (!sizes.AsSpan().SequenceEqual(target.Impl.Sizes)) throw Errors.OutputShape(target.Impl.Sizes, sizes);
        Gradient.BeforeInPlace(target, other);
        using var y = new Operand(other, target.dtype);
        BinaryKernel.Run<TOperation>(target.Impl, target.Impl, y.Impl);
    }

    /// <summary>A new tensor of truth values <c>comparison(a, b)</c>.</summary>
    public static Tensor Compare<TComparison>(Tensor a, Tensor b) where TComparison : struct, IComparison
    {
        var type = ResultType(a, b);
        var result = TensorImpl.Allocate(ScalarType.Bool, Shapes.Broadcast(a.Impl.Sizes, b.Impl.Sizes));
        using var x = new Operand(a, type);
        using var y = new Operand(b, type);
        BinaryKernel.Compare<TComparison>(result, x.Impl, y.Impl);
        return new Tensor(result);
    }

    /// <summary>A new tensor <c>operation(a)</c>, for operations on floating point; whole numbers are converted first.</summary>
    public static Tensor Float<TOperation>(Tensor a) where TOperation : struct, IFloatOperation
    {
        var type = ScalarTypes.Fractional(a.dtype);
        var result = TensorImpl.Allocate(type, a.shape);
        using var x = new Operand(a, type);
        UnaryKernel.RunFloat<TOperation>(result, x.Impl);
        return new Tensor(result);
    }

    /// <summary>A new tensor <c>operation(a)</c> of the same type.</summary>
    public static Tensor Unary<TOperation>(Tensor a) where TOperation : struct, IUnaryOperation
    {
        var result = TensorImpl.Allocate(a.dtype, a.shape);
        UnaryKernel.Run<TOperation>(result, a.Impl);
        return new Tensor(result);
    }

    /// <summary>A number as a tensor without dimensions, of the type that an operation with <paramref name="partner"/> has.</summary>
    public static Tensor Number(Scalar value, Tensor partner)
    {
        var impl = TensorImpl.Allocate(ScalarTypes.PromoteNumber(partner.dtype, value.Type));
        FillKernel.Run(impl, value);
        return new Tensor(impl, register: false);
    }

    /// <summary>The type in which two tensors meet.</summary>
    public static ScalarType ResultType(Tensor a, Tensor b) =>
        ScalarTypes.Promote(a.dtype, a.Impl.Sizes.Length > 0, b.dtype, b.Impl.Sizes.Length > 0);

    /// <summary>An operand in the type of the computation: the tensor itself, or a converted copy that is freed afterwards.</summary>
    private readonly ref struct Operand
    {
        private readonly bool _owned;

        public Operand(Tensor tensor, ScalarType type)
        {
            _owned = tensor.dtype != type;
            Impl = tensor.Impl;
            if (!_owned) return;
            Impl = TensorImpl.Allocate(type, tensor.shape);
            CopyKernel.Run(Impl, tensor.Impl);
        }

        public TensorImpl Impl { get; }

        public void Dispose()
        {
            if (_owned) Impl.Release();
        }
    }
}
