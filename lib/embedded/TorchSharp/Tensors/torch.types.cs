using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The type of the result of arithmetic on two tensors; tensors without dimensions count less.</summary>
    public static ScalarType result_type(Tensor tensor1, Tensor tensor2) => Elementwise.ResultType(tensor1, tensor2);

    /// <summary>
    /// The smallest type that holds the values of both: the wider one of the higher kind (bool, integer, floating point).
    /// </summary>
    public static ScalarType promote_types(ScalarType type1, ScalarType type2) => ScalarTypes.Promote(type1, type2);

    /// <summary>Whether a result of one type may be written to a tensor of another: not to one of a lower kind.</summary>
    public static bool can_cast(ScalarType from, ScalarType to) => ScalarTypes.Kind(from) <= ScalarTypes.Kind(to);

    /// <summary>The number of elements.</summary>
    public static long numel(Tensor input) => input.numel();
}
