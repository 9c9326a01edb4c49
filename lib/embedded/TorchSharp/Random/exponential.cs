using System.Numerics;
using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Rng;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Fills with exponentially distributed numbers of mean <c>1 / lambda</c>.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">Lambda is not positive, or the tensor does not hold fractions.</exception>
        public Tensor exponential_(double lambda = 1.0, Generator? generator = null)
        {
            if (!is_floating_point()) throw Errors.NotImplementedFor("exponential_cpu", dtype);
            if (!(lambda > 0)) throw new ExternalException($"exponential_ expects lambda > 0.0, but found lambda={lambda}.");
            Gradient.BeforeInPlace(this);
            RandomFill.Run(Impl, new ExponentialDraw(lambda), generator);
            return RecordOverwritten("ExponentialBackward0");
        }
    }

    private readonly record struct ExponentialDraw(double Lambda) : IDraw
    {
        public T Next<T>(Generator generator) where T : unmanaged, INumber<T> =>
            T.CreateTruncating(-1 / Lambda * Math.Log(1 - generator.NextDouble()));
    }
}
