using System.Numerics;
using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Rng;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Fills with whole numbers drawn uniformly from [from, to).</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">The range is empty.</exception>
        public Tensor random_(double from, double to, Generator? generator = null)
        {
            Gradient.BeforeInPlace(this);
            return DrawWhole((long)from, (long)to, generator).RecordOverwritten("RandomBackward0");
        }

        internal Tensor DrawWhole(long low, long high, Generator? generator)
        {
            if (low >= high)
                throw new ExternalException($"random_ expects 'from' to be less than 'to', but got from={low} >= to={high}.");
            RandomFill.Run(Impl, new WholeDraw(low, (ulong)(high - low)), generator);
            return this;
        }
    }

    private readonly record struct WholeDraw(long Low, ulong Range) : IDraw
    {
        // A plain remainder favours small numbers by a trifle; PyTorch draws this way, and a seed has to give its numbers. From 2^28 on
        // it takes 64 bits, to keep the trifle small.
        public T Next<T>(Generator generator) where T : unmanaged, INumber<T> =>
            T.CreateTruncating((long)((Range >= 1UL << 28 ? generator.Engine.Next64() : generator.Engine.Next32()) % Range) + Low);
    }
}
