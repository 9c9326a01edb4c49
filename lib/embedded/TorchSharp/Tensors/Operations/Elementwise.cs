using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using static TorchSharp.torch;

namespace TorchSharp.Tensors;

/// <summary>What all elementwise operations share: type promotion, broadcasting, the result's memory, the in-place forms.</summary>
internal static partial class Elementwise
{
    /// <summary>A new tensor of truth values <c>comparison(a, b)</c>.</summary>
    public static Tensor Compare<TComparison>(Tensor a, Tensor b, TComparison comparison = default) where TComparison : struct, IComparison
    {
        var type = ResultType(a, b);
        var result = New(ScalarType.Bool, Shapes.Broadcast(a.Impl.Sizes, b.Impl.Sizes));
        using var x = new Operand(a, type);
        using var y = new Operand(b, type);
        BinaryKernel.Compare(result.Impl, x.Impl, y.Impl, comparison);
        return result;
    }

    /// <summary>A new tensor of truth values <c>predicate(a)</c>.</summary>
    public static Tensor Test<TPredicate>(Tensor a) where TPredicate : struct, IPredicate
    {
        var result = New(ScalarType.Bool, a.Impl.Sizes);
        UnaryKernel.Test<TPredicate>(result.Impl, a.Impl, default);
        return result;
    }

    /// <summary>Overwrites a tensor with an answer, 0 or 1 in its own type: the in-place form of comparisons and logic.</summary>
    public static Tensor Answer(Tensor target, Tensor answer)
    {
        using var truth = answer;
        RequireShape(target, truth.Impl.Sizes);
        Gradient.BeforeInPlace(target);
        CopyKernel.Run(target.Impl, truth.Impl);
        return Gradient.RecordInPlace(target, "FillBackward0", [target], [], static (_, grad) => [grad.zeros_like()]);
    }

    /// <summary>The elements of one tensor where a mask is true, and of another where it is not.</summary>
    public static Tensor Choose(Tensor mask, Tensor a, Tensor b) => a.where(mask, b);

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

    /// <summary>As <see cref="ResultType"/>, for functions whose results are fractions.</summary>
    public static ScalarType FractionalType(Tensor a, Tensor b) => ScalarTypes.Fractional(ResultType(a, b));

    /// <summary>The tensor itself, unless it holds truth values, for which there is no such operation.</summary>
    public static Tensor NotBool(Tensor a, string operation) =>
        a.dtype != ScalarType.Bool ? a : throw Errors.NotImplementedFor(operation, ScalarType.Bool);

    /// <summary>The first tensor, unless both hold truth values, for which there is no such operation.</summary>
    public static Tensor NotBool(Tensor a, Tensor b, string operation) =>
        ResultType(a, b) != ScalarType.Bool ? a : throw Errors.NotImplementedFor(operation, ScalarType.Bool);

    private static Tensor New(ScalarType type, long[] sizes) => new(TensorImpl.Allocate(type, sizes));

    /// <summary>
    /// Refuses what can't be written into a tensor: fractions into whole numbers, a larger shape, its own elements moved.
    /// </summary>
    private static void RequireInPlace(Tensor target, Tensor other, ScalarType type)
    {
        RequireType(target, type);
        RequireShape(target, Shapes.Broadcast(target.Impl.Sizes, other.Impl.Sizes));
        Views.RequireApart(target.Impl, other.Impl);
    }

    private static void RequireType(Tensor target, ScalarType type)
    {
        if (ScalarTypes.Kind(type) <= ScalarTypes.Kind(target.dtype)) return;
        throw new ExternalException(
            $"result type {Errors.NameOf(type)} can't be cast to the desired output type {Errors.NameOf(target.dtype)}.");
    }

    private static void RequireShape(Tensor target, long[] sizes)
    {
        if (!sizes.AsSpan().SequenceEqual(target.Impl.Sizes)) throw Errors.OutputShape(target.Impl.Sizes, sizes);
    }

    /// <summary>An operand in the type of the computation: the tensor itself, or a converted copy that is freed afterwards.</summary>
    private readonly ref struct Operand
    {
        private readonly bool _owned;

        public Operand(Tensor tensor, ScalarType type)
        {
            _owned = tensor.dtype != type;
            Impl = tensor.Impl;
            if (!_owned) return;
            Impl = TensorImpl.Allocate(type, tensor.Impl.Sizes);
            CopyKernel.Run(Impl, tensor.Impl);
        }

        public TensorImpl Impl { get; }

        public void Dispose()
        {
            if (_owned) Impl.Release();
        }
    }
}
