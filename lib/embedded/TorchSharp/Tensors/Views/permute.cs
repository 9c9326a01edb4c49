using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The same memory with the dimensions in another order.</summary>
    public static Tensor permute(Tensor input, params long[] permutation) => input.permute(permutation);

    /// <summary>The same memory with a dimension in another place.</summary>
    public static Tensor movedim(Tensor input, long source, long destination) => input.movedim([source], [destination]);

    /// <summary>The same memory with some dimensions in other places.</summary>
    public static Tensor movedim(Tensor input, long[] source, long[] destination) => input.movedim(source, destination);

    /// <summary>The same memory with a dimension in another place.</summary>
    public static Tensor moveaxis(Tensor input, long source, long destination) => input.movedim([source], [destination]);

    /// <summary>The same memory with some dimensions in other places.</summary>
    public static Tensor moveaxis(Tensor input, (long, long) source, (long, long) destination) =>
        input.movedim([source.Item1, source.Item2], [destination.Item1, destination.Item2]);

    /// <summary>The same memory with some dimensions in other places.</summary>
    public static Tensor moveaxis(Tensor input, (long, long, long) source, (long, long, long) destination) =>
        input.movedim([source.Item1, source.Item2, source.Item3], [destination.Item1, destination.Item2, destination.Item3]);

    /// <summary>The same memory with some dimensions in other places.</summary>
    public static Tensor moveaxis(Tensor input, (long, long, long, long) source, (long, long, long, long) destination) =>
        input.movedim(
            [source.Item1, source.Item2, source.Item3, source.Item4],
            [destination.Item1, destination.Item2, destination.Item3, destination.Item4]);

    /// <summary>The same memory with some dimensions in other places.</summary>
    public static Tensor moveaxis(Tensor input, long[] source, long[] destination) => input.movedim(source, destination);

    public partial class Tensor
    {
        /// <summary>The same memory with the dimensions in another order.</summary>
        /// <exception cref="ExternalException">Not every dimension is named once.</exception>
        public Tensor permute(params long[] permutation)
        {
            var rank = Impl.Sizes.Length;
            if (permutation.Length != rank)
            {
                throw new ExternalException(
                    $"permute(): number of dimensions in the tensor input does not match the length of the desired ordering of " +
                    $"dimensions i.e. input.dim() = {rank} is not equal to len(dims) = {permutation.Length}.");
            }
            var order = permutation.Select(d => Shapes.Dimension(d, rank)).ToArray();
            if (order.Distinct().Count() != rank) throw new ExternalException("permute(): duplicate dims are not allowed.");
            var inverse = new long[rank];
            for (var d = 0; d < rank; d++) inverse[order[d]] = d;
            var view = new Tensor(Impl.View(
                order.Select(d => Impl.Sizes[d]).ToArray(), order.Select(d => Impl.Strides[d]).ToArray(), Impl.Offset));
            return Gradient.RecordView(view, "PermuteBackward0", this, (_, grad) => [grad.permute(inverse)]);
        }

        /// <summary>The same memory with the dimensions in another order.</summary>
        /// <exception cref="ExternalException">Not every dimension is named once.</exception>
        public Tensor permute(IEnumerable<long> permutation) => permute(permutation.ToArray());

        /// <summary>The same memory with some dimensions in other places; the rest keep their order.</summary>
        /// <exception cref="ExternalException">A dimension is named twice, or sources and destinations are not as many.</exception>
        public Tensor movedim(long[] source, long[] destination)
        {
            if (source.Length != destination.Length)
            {
                throw new ExternalException(
                    $"movedim: Invalid source or destination dims: source ({Shapes.Format(source)} dims) should contain the same number " +
                    $"of dims as destination ({Shapes.Format(destination)} dims).");
            }
            var rank = Impl.Sizes.Length;
            var (from, to) = (Places(source, "source"), Places(destination, "destination"));
            if (rank == 0) return alias();
            var order = new long[rank];
            var rest = new Queue<int>(Enumerable.Range(0, rank).Except(from));
            for (var d = 0; d < rank; d++)
            {
                var moved = Array.IndexOf(to, d);
                order[d] = moved >= 0 ? from[moved] : rest.Dequeue();
            }
            return permute(order);

            int[] Places(long[] dims, string what)
            {
                var places = dims.Select(d => Shapes.Dimension(d, rank)).ToArray();
                return places.Distinct().Count() == places.Length
                    ? places
                    : throw new ExternalException($"movedim: repeated dim in `{what}` ({Shapes.Format(dims)}).");
            }
        }

        /// <inheritdoc cref="movedim" />
        public Tensor moveaxis(long[] source, long[] destination) => movedim(source, destination);
    }
}
