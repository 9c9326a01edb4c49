using System.Runtime.CompilerServices;
using TorchSharp.Rng;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>A source of random numbers that gives, from a seed, the numbers of PyTorch's CPU generator.</summary>
    public partial class Generator : IDisposable
    {
        private ulong _seed;

        // Box-Muller makes normal numbers in pairs; the second waits here for the next call, as in PyTorch.
        private double? _spareNormal;

        /// <summary>A generator started from a seed.</summary>
        public Generator(ulong seed = 0, Device? device = null)
        {
            Device.Require(device);
            this.device = CPU;
            _seed = seed;
            Engine = new MersenneTwister(seed);
        }

        /// <summary>The generator that is used where none is named.</summary>
        public static Generator Default { get; } = new(67280421310721);

        /// <summary>Where it draws: on the processor.</summary>
        public Device device { get; private set; }

        internal MersenneTwister Engine { get; }

        /// <summary>Starts afresh from a seed.</summary>
        public Generator manual_seed(long seed)
        {
            _seed = (ulong)seed;
            _spareNormal = null;
            Engine.Seed(_seed);
            return this;
        }

        /// <summary>Starts afresh from the time of day.</summary>
        /// <returns>The seed.</returns>
        public long seed()
        {
            var seed = DateTime.UtcNow.Ticks;
            manual_seed(seed);
            return seed;
        }

        /// <summary>The seed it was last started from.</summary>
        public long initial_seed() => (long)_seed;

        /// <summary>Nothing is held that needs freeing; the real package's generators are native.</summary>
        public void Dispose() => GC.SuppressFinalize(this);

        /// <summary>Uniform in [0, 1) with 24 random bits.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal float NextSingle() => (Engine.Next32() & 0xffffff) * (1f / (1 << 24));

        /// <summary>Uniform in [0, 1) with 53 random bits.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal double NextDouble() => (Engine.Next64() & ((1UL << 53) - 1)) * (1.0 / (1UL << 53));

        /// <summary>Standard normal, by the method of Box and Muller.</summary>
        internal double NextNormal()
        {
            if (_spareNormal is { } spare)
            {
                _spareNormal = null;
                return spare;
            }
            var (u1, u2) = (NextDouble(), NextDouble());
            var radius = Math.Sqrt(-2 * LogOnePlus(-u2));
            var angle = 2 * Math.PI * u1;
            _spareNormal = radius * Math.Sin(angle);
            return radius * Math.Cos(angle);
        }

        // log1p without cancellation (Kahan): the rounding error of 1 + x is divided out.
        private static double LogOnePlus(double x)
        {
            var u = 1 + x;
            return u == 1 ? x : Math.Log(u) * (x / (u - 1));
        }
    }
}
