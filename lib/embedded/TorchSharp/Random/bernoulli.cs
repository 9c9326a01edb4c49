using System.Numerics;
using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Rng;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>1 with the probability that each element is, else 0.</summary>
    public static Tensor bernoulli(Tensor input, Generator? generator = null) => input.bernoulli(generator);

    public partial class Tensor
    {
        /// <summary>1 with the probability that each element of this tensor is, else 0.</summary>
        /// <exception cref="ExternalException">An element is no probability.</exception>
        public Tensor bernoulli(Generator? generator = null)
        {
            var result = empty_like();
            using (no_grad()) result.bernoulli_(this, generator);
            return Gradient.Record(result, "BernoulliBackward0", [this], [], static (_, grad) => [grad.zeros_like()]);
        }

        /// <summary>Fills with 1 with probability <paramref name="p"/>, else 0.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException"><paramref name="p"/> is no probability.</exception>
        public Tensor bernoulli_(double p = 0.5, Generator? generator = null)
        {
            if (p is not (>= 0 and <= 1)) throw new ExternalException($"bernoulli_ expects p to be in [0, 1], but got p={p}.");
            Gradient.BeforeInPlace(this);
            RandomFill.Run(Impl, new BernoulliDraw(p), generator);
            return RecordOverwritten("BernoulliBackward0");
        }

        /// <summary>Fills with 1 with the probabilities of a tensor that broadcasts to this one's shape, else 0.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">An element of <paramref name="p"/> is no probability.</exception>
        public Tensor bernoulli_(Tensor p, Generator? generator = null)
        {
            if (!p.is_floating_point()) throw Errors.NotImplementedFor("bernoulli_tensor_cpu_p_", p.dtype);
            using var plain = p.detach();
            using var wide = plain.expand(Impl.Sizes);
            using var precise = wide.to_type(ScalarType.Float64);
            var probabilities = precise.data<double>().ToArray();
            if (Array.FindIndex(probabilities, x => x is not (>= 0 and <= 1)) is >= 0 and var wrong)
                throw new ExternalException($"Expected p_in >= 0 && p_in <= 1 to be true, but got {probabilities[wrong]}.");
            Gradient.BeforeInPlace(this);
            var draw = generator ?? Generator.Default;
            // Single precision draws 32 bits, double precision 64.
            var single = p.dtype == ScalarType.Float32;
            var drawn = Array.ConvertAll(probabilities, x => (single ? draw.NextSingle() : draw.NextDouble()) < x);
            using var values = torch.tensor(drawn, Impl.Sizes);
            CopyKernel.Run(Impl, values.Impl);
            return RecordOverwritten("BernoulliBackward0");
        }
    }

    private readonly record struct BernoulliDraw(double P) : IDraw
    {
        public T Next<T>(Generator generator) where T : unmanaged, INumber<T> => generator.NextDouble() < P ? T.One : T.Zero;
    }
}
