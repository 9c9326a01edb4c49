using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Rng;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Fills with numbers drawn uniformly from [from, to).</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">The range is empty, or the tensor does not hold fractions.</exception>
        public Tensor uniform_(double from, double to, Generator? generator = null)
        {
            if (!is_floating_point()) throw Errors.NotImplementedFor("check_uniform_bounds", dtype);
            if (from > to) throw new ExternalException($"uniform_ expects to return a [from, to) range, but found from={from} > to={to}.");
            Gradient.BeforeInPlace(this);
            RandomFill.Run(Impl, new UniformDraw(from, to), generator);
            return RecordOverwritten("UniformBackward0");
        }

        // What was drawn does not depend on what was there before.
        private Tensor RecordOverwritten(string name) =>
            Gradient.RecordInPlace(this, name, [this], [], static (_, grad) => [grad.zeros_like()]);
    }

    private readonly record struct UniformDraw(double From, double To) : IDraw
    {
        // One rounding, as PyTorch's kernels do that are compiled with fused multiply-adds.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Next<T>(Generator generator) where T : unmanaged, INumber<T> => typeof(T) == typeof(float)
            ? T.CreateTruncating(float.FusedMultiplyAdd(generator.NextSingle(), (float)To - (float)From, (float)From))
            : T.CreateTruncating(double.FusedMultiplyAdd(generator.NextDouble(), To - From, From));
    }
}
