using System.Numerics;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The different elements, in ascending order, with where they are and how often, if asked for.</summary>
    public static (Tensor output, Tensor? inverse_indices, Tensor? counts) unique(
        Tensor input, bool sorted = true, bool return_inverse = false, bool return_counts = false, int? dim = null) =>
        input.unique(sorted, return_inverse, return_counts, dim);

    /// <summary>The elements without those that equal the one before, with where they went and how many they were, if asked for.</summary>
    public static (Tensor output, Tensor? inverse_indices, Tensor? counts) unique_consecutive(
        Tensor input, bool return_inverse = false, bool return_counts = false, int? dim = null) =>
        input.unique_consecutive(return_inverse, return_counts, dim);

    public partial class Tensor
    {
        /// <summary>The different elements, or along a dimension the different slices, in ascending order.</summary>
        /// <param name="sorted">Whether the order matters; it is kept in any case.</param>
        /// <param name="return_inverse">Also give for every element the place of its equal in the output.</param>
        /// <param name="return_counts">Also give for every element of the output how often it occurs.</param>
        /// <param name="dim">The dimension; all elements when null.</param>
        public (Tensor output, Tensor? inverse_indices, Tensor? counts) unique(
            bool sorted = true, bool return_inverse = false, bool return_counts = false, int? dim = null) =>
            Groups(true, return_inverse, return_counts, dim);

        /// <summary>The elements, or along a dimension the slices, without those that equal the one before.</summary>
        /// <param name="return_inverse">Also give for every element the place of its group in the output.</param>
        /// <param name="return_counts">Also give for every element of the output how many its group has.</param>
        /// <param name="dim">The dimension; all elements in row-major order when null.</param>
        public (Tensor output, Tensor? inverse_indices, Tensor? counts) unique_consecutive(
            bool return_inverse = false, bool return_counts = false, int? dim = null) =>
            Groups(false, return_inverse, return_counts, dim);

        private (Tensor Output, Tensor? Inverse, Tensor? Counts) Groups(bool sorts, bool wantsInverse, bool wantsCounts, int? dim)
        {
            using var plain = detach();
            using var source = dim is null ? plain.reshape(-1) : plain.alias();
            var d = Shapes.Dimension(dim ?? 0, source.Impl.Sizes.Length);
            using var moved = source.movedim([d], [0]);
            using var rows = moved.contiguous();
            var kernel = new GroupKernel { Rows = rows.Impl, Sorts = sorts };
            ScalarTypes.Dispatch(dtype, ref kernel);

            var first = new List<long>();
            var counts = new List<long>();
            var inverse = new long[kernel.Order.Length];
            foreach (var (i, row) in kernel.Order.Index())
            {
                if (kernel.Starts[i])
                {
                    first.Add(row);
                    counts.Add(0);
                }
                counts[^1]++;
                inverse[row] = first.Count - 1;
            }
            using var index = torch.tensor(first);
            return (
                source.index_select(d, index),
                wantsInverse ? torch.tensor(inverse, dim is null ? Impl.Sizes : [inverse.Length]) : null,
                wantsCounts ? torch.tensor(counts) : null);
        }
    }

    // Brings equal rows together; Starts says which places of the order begin a group.
    private struct GroupKernel : INumberKernel
    {
        public TensorImpl Rows;
        public bool Sorts;
        public int[] Order;
        public bool[] Starts;

        public void Run<T>() where T : unmanaged, INumber<T>, IMinMaxValue<T>
        {
            var count = Rows.Sizes.Length == 0 ? 1 : (int)Rows.Sizes[0];
            var width = count == 0 ? 0 : (int)Rows.Count / count;
            var values = Rows.Span<T>().ToArray();
            Order = [.. Enumerable.Range(0, count)];
            if (Sorts && width == 1) Order = OrderOfElements();
            else if (Sorts) Order = [.. Order.Order(Comparer<int>.Create(Compare))];
            Starts = new bool[count];
            for (var i = 0; i < count; i++) Starts[i] = i == 0 || !Equal(Order[i - 1], Order[i]);

            bool Equal(int a, int b)
            {
                for (var i = 0; i < width; i++)
                {
                    if (values[a * width + i] != values[b * width + i]) return false;
                }
                return true;
            }

            // NaN comes last, and equals nothing.
            int Compare(int a, int b)
            {
                for (var i = 0; i < width; i++)
                {
                    var (x, y) = (values[a * width + i], values[b * width + i]);
                    if (x < y || (T.IsNaN(y) && !T.IsNaN(x))) return -1;
                    if (x > y || (T.IsNaN(x) && !T.IsNaN(y))) return 1;
                }
                return 0;
            }
        }

        private readonly int[] OrderOfElements()
        {
            using var line = new Tensor(Rows.Retain(), register: false);
            using var flat = line.view(-1);
            using var order = TorchSharp.Tensors.Order.Of(flat, 0, descending: false);
            return [.. order.data<long>().Select(place => (int)place)];
        }
    }
}
