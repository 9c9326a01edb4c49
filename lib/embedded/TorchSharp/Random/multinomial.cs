using System.Runtime.InteropServices;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Draws indices with the probabilities of a vector, or of each row of a matrix.</summary>
    public static Tensor multinomial(Tensor input, long num_samples, bool replacement = false, Generator? generator = null) =>
        input.multinomial(num_samples, replacement, generator);

    public partial class Tensor
    {
        /// <summary>Draws indices with the probabilities of this vector, or of each row of this matrix.</summary>
        /// <param name="num_samples">How many from each row.</param>
        /// <param name="replacement">Whether an index may be drawn twice.</param>
        /// <param name="generator">The source of random numbers.</param>
        /// <returns>Indices, int64, of shape [num_samples] or [rows, num_samples].</returns>
        /// <exception cref="ExternalException">The weights are negative or all 0, or there are too few of them.</exception>
        public Tensor multinomial(long num_samples, bool replacement = false, Generator? generator = null)
        {
            RequireDistribution(num_samples, replacement);
            using var plain = detach();
            using var weights = plain.contiguous();
            using var rows = weights.Dimensions == 1 ? weights.unsqueeze(0) : weights.alias();
            var result = torch.empty([rows.Impl.Sizes[0], num_samples], ScalarType.Int64);
            if (replacement && num_samples > 1) DrawAgain(rows, result, generator ?? Generator.Default);
            else DrawOnce(rows, result, generator);
            if (Dimensions == 1) result.squeeze_(0);
            return result;
        }

        // The index with the largest p / e, where e is exponentially distributed, is drawn with probability p, the next largest one with
        // its share in the rest, and so on. (Efraimidis and Spirakis, 2006.)
        private static void DrawOnce(Tensor rows, Tensor result, Generator? generator)
        {
            using var exponential = rows.empty_like().exponential_(1, generator);
            using var keys = rows.div(exponential);
            using var precise = keys.to_type(ScalarType.Float64);
            var (values, width) = (precise.data<double>().ToArray(), (int)rows.Impl.Sizes[1]);
            var drawn = result.Impl.Span<long>();
            var samples = (int)result.Impl.Sizes[1];
            for (var r = 0; r < rows.Impl.Sizes[0]; r++)
            {
                var order = Enumerable.Range(0, width).OrderByDescending(i => values[r * width + i]).Take(samples);
                foreach (var (s, index) in order.Index()) drawn[r * samples + s] = index;
            }
        }

        // Draws where a uniform number falls among the running sums of the weights.
        private static void DrawAgain(Tensor rows, Tensor result, Generator generator)
        {
            var isSingle = rows.dtype == ScalarType.Float32;
            using var precise = rows.to_type(ScalarType.Float64);
            var (values, width) = (precise.data<double>().ToArray(), (int)rows.Impl.Sizes[1]);
            var drawn = result.Impl.Span<long>();
            var samples = (int)result.Impl.Sizes[1];
            var sums = new double[width];
            for (var r = 0; r < rows.Impl.Sizes[0]; r++)
            {
                double sum = 0;
                for (var i = 0; i < width; i++) sums[i] = sum = Rounded(sum + values[r * width + i]);
                for (var i = 0; i < width; i++) sums[i] = Rounded(sums[i] / sum);
                sums[^1] = 1;
                for (var s = 0; s < samples; s++)
                {
                    var u = generator.NextDouble();
                    drawn[r * samples + s] = Array.FindIndex(sums, x => x >= u);
                }
            }

            double Rounded(double x) => isSingle ? (float)x : x;
        }

        private void RequireDistribution(long samples, bool replacement)
        {
            if (Dimensions is not (1 or 2))
                throw new ExternalException($"prob_dist must be 1 or 2 dim, but the shape is {Shapes.Format(Impl.Sizes)}.");
            if (!is_floating_point())
                throw new ExternalException($"multinomial only supports floating-point dtypes for input, got: {Errors.NameOf(dtype)}.");
            if (samples <= 0) throw new ExternalException("cannot sample n_sample <= 0 samples.");
            if (!replacement && samples > Impl.Sizes[^1])
                throw new ExternalException(
                    $"cannot sample n_sample > prob_dist.size(-1) samples without replacement ({samples} > {Impl.Sizes[^1]}).");
            using var plain = detach();
            using var precise = plain.to_type(ScalarType.Float64);
            var weights = precise.data<double>().ToArray();
            if (weights.Any(w => !(w >= 0) || double.IsInfinity(w)))
                throw new ExternalException("probability tensor contains either `inf`, `nan` or element < 0.");
            var width = (int)Impl.Sizes[^1];
            if (width == 0 || weights.Chunk(width).Any(row => row.Sum() <= 0))
                throw new ExternalException("invalid multinomial distribution (sum of probabilities <= 0).");
        }
    }
}
