using System.Numerics;
using System.Runtime.InteropServices;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>How often each whole number from 0 on occurs, or what the weights at its places add up to.</summary>
    public static Tensor bincount(Tensor input, Tensor? weights = null, long minlength = 0) => input.bincount(weights, minlength);

    public partial class Tensor
    {
        /// <summary>How often each whole number from 0 on occurs, or what the weights at its places add up to.</summary>
        /// <param name="weights">As many numbers as there are elements; 1 each when null.</param>
        /// <param name="minlength">The least number of counts.</param>
        /// <returns>Counts of type int64; sums of weights of type float32 if the weights are, else float64.</returns>
        /// <exception cref="ExternalException">
        /// The elements are not a vector of whole numbers from 0 on, or the weights don't fit them.
        /// </exception>
        public Tensor bincount(Tensor? weights, long minlength = 0)
        {
            if (dtype is not (ScalarType.Byte or ScalarType.Int32 or ScalarType.Int64))
                throw Errors.NotImplementedFor("bincount_cpu", dtype);
            if (minlength < 0) throw new ExternalException("minlength should be >= 0.");
            using var whole = to_type(ScalarType.Int64);
            var numbers = whole.data<long>().ToArray();
            if (Dimensions != 1 || (numbers.Length > 0 && numbers.Min() < 0))
                throw new ExternalException("bincount only supports 1-d non-negative integral inputs.");
            if (weights is not null && (weights.Dimensions != 1 || weights.numel() != numbers.Length))
                throw new ExternalException("weights should be 1-d and have the same length as input.");
            var length = Math.Max(minlength, numbers.Length == 0 ? 0 : numbers.Max() + 1);
            if (weights is null) return Count(numbers, length);
            if (weights.dtype == ScalarType.Float32) return Count(numbers, weights.data<float>(), length, ScalarType.Float32);
            using var precise = weights.to_type(ScalarType.Float64);
            return Count(numbers, precise.data<double>(), length, ScalarType.Float64);
        }

        private static Tensor Count(long[] numbers, long length)
        {
            var result = torch.zeros([length], ScalarType.Int64);
            var counts = result.Impl.Span<long>();
            foreach (var number in numbers) counts[(int)number]++;
            return result;
        }

        private static Tensor Count<T>(long[] numbers, IEnumerable<T> weights, long length, ScalarType type) where T : unmanaged, INumber<T>
        {
            var result = torch.zeros([length], type);
            var sums = result.Impl.Span<T>();
            foreach (var (i, weight) in weights.Index()) sums[(int)numbers[i]] += weight;
            return result;
        }
    }
}
