using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The elements at positions in row-major order, in the shape of the positions.</summary>
    public static Tensor take(Tensor input, Tensor index) => input.take(index);

    /// <summary>Picks along a dimension as <see cref="gather(Tensor, long, Tensor)"/> does; tensor and indices broadcast.</summary>
    public static Tensor take_along_dim(Tensor input, Tensor indices, long dim = 0L) => input.take_along_dim(indices, dim);

    /// <inheritdoc cref="take_along_dim(Tensor, Tensor, long)" />
    public static Tensor take_along_dim(Tensor input, IEnumerable<long> indices, long dim = 0L) => input.take_along_dim(indices, dim);

    public partial class Tensor
    {
        /// <summary>
        /// The elements at positions in row-major order, negative ones counted from the end, in the shape of the positions.
        /// </summary>
        /// <exception cref="ExternalException">The positions are not 64-bit integers, or out of range.</exception>
        public Tensor take(Tensor index)
        {
            if (index.dtype != ScalarType.Int64)
                throw new ExternalException($"take(): Expected a long tensor for index, but got {Errors.NameOf(index.dtype)}.");
            using var flat = reshape(-1);
            using var positions = new IndexTensors(flat, [index]);
            return flat.IndexBy(positions);
        }

        /// <summary>The elements at positions in row-major order.</summary>
        public Tensor take_along_dim(Tensor indices)
        {
            using var flat = reshape(-1);
            using var positions = indices.reshape(-1);
            return flat.take_along_dim(positions, 0);
        }

        /// <inheritdoc cref="take_along_dim(Tensor)" />
        public Tensor take_along_dim(IEnumerable<long> indices)
        {
            using var positions = torch.tensor(indices.ToArray());
            return take_along_dim(positions);
        }

        /// <summary>
        /// Picks along a dimension as <see cref="gather(long, Tensor)"/> does; tensor and indices broadcast in the others.
        /// </summary>
        /// <exception cref="ExternalException">
        /// The indices are not 64-bit integers, out of range, or of another number of dimensions.
        /// </exception>
        public Tensor take_along_dim(Tensor indices, long dim)
        {
            if (indices.dtype != ScalarType.Int64)
                throw new ExternalException(
                    $"torch.take_along_dim(): dtype of indices should be Long but got {Errors.NameOf(indices.dtype)}.");
            if (indices.Dimensions != Dimensions)
            {
                throw new ExternalException(
                    $"torch.take_along_dim(): input and indices should have the same number of dimensions, but got {Dimensions} " +
                    $"dimensions for input, and {indices.Dimensions} dimensions for indices.");
            }
            var d = Shapes.Dimension(dim, Impl.Sizes.Length);
            var (own, wanted) = (shape, indices.shape);
            if (own.Length > 0) own[d] = wanted[d] = 1;
            var common = Shapes.Broadcast(own, wanted);
            using var source = expand(With(common, size()));
            using var index = indices.expand(With(common, indices.size()));
            return source.gather(d, index);

            long[] With(long[] sizes, long[] lengths) => sizes.Length == 0 ? sizes : [.. sizes[..d], lengths[d], .. sizes[(d + 1)..]];
        }

        /// <inheritdoc cref="take_along_dim(Tensor, long)" />
        public Tensor take_along_dim(IEnumerable<long> indices, long dim)
        {
            using var index = torch.tensor(indices.ToArray());
            return take_along_dim(index, dim);
        }
    }
}
