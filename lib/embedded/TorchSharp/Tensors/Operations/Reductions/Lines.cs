using TorchSharp.Kernels;
using static TorchSharp.torch;

namespace TorchSharp.Tensors;

/// <summary>What all operations along one dimension share. A tensor without dimensions counts as a line of one element.</summary>
internal static class Lines
{
    /// <summary>Runs an operation that needs a dimension; a tensor without one gets it for the time being.</summary>
    public static Tensor Along(Tensor input, long dim, Func<Tensor, int, Tensor> operation)
    {
        var d = Shapes.Dimension(dim, input.Impl.Sizes.Length);
        if (input.Impl.Sizes.Length > 0) return operation(input, d);
        using var line = input.reshape(1);
        using var result = operation(line, 0);
        return result.reshape();
    }

    /// <summary>Which elements an operation selects along a dimension: values, through which gradients flow, and their indexes.</summary>
    /// <param name="input">The tensor.</param>
    /// <param name="dim">The dimension.</param>
    /// <param name="keepdim">Whether the dimension stays when one element is selected; always with more.</param>
    /// <param name="find">From a tensor and a dimension to the indexes along it.</param>
    public static (Tensor Values, Tensor Indexes) Select(Tensor input, long dim, bool keepdim, Func<Tensor, int, Tensor> find)
    {
        var d = Shapes.Dimension(dim, input.Impl.Sizes.Length);
        if (input.Impl.Sizes.Length == 0)
        {
            using var line = input.reshape(1);
            using var first = find(line, 0);
            using var value = line.gather(0, first);
            return (value.reshape(), first.reshape());
        }
        using var indexes = find(input, d);
        using var values = input.gather(d, indexes);
        return keepdim ? (values.alias(), indexes.alias()) : (values.squeeze(d), indexes.squeeze(d));
    }

    /// <summary>A tensor on fresh memory with another size along a dimension.</summary>
    public static Tensor Resized(Tensor input, ScalarType type, int dim, long size)
    {
        var sizes = input.shape;
        sizes[dim] = size;
        return new Tensor(TensorImpl.Allocate(type, sizes));
    }
}
