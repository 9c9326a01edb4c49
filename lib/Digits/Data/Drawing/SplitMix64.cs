namespace Digits.Data.Drawing;

/// <summary>
/// A small generator of random numbers, the same on every machine: SplitMix64 by Steele, Lea and Flood, "Fast Splittable Pseudorandom
/// Number Generators", OOPSLA 2014. It starts well from any seed, so each image gets one of its own.
/// </summary>
internal struct SplitMix64(ulong seed)
{
    private const ulong GoldenGamma = 0x9E3779B97F4A7C15;
    private ulong _state = seed;

    /// <summary>The generator of one item of the series that a seed names; neighbours are as unlike as strangers.</summary>
    public static SplitMix64 For(ulong seed, long item) => new(new SplitMix64(new SplitMix64(seed).Next() + (ulong)item).Next());

    public ulong Next()
    {
        var z = _state += GoldenGamma;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A whole number from 0 to <paramref name="end"/> - 1.</summary>
    public int Next(int end) => (int)Math.BigMul(Next(), (ulong)end, out _);

    /// <summary>Uniform in [0, 1): the upper 53 bits.</summary>
    public double Uniform() => (Next() >> 11) * (1.0 / (1UL << 53));

    public double Uniform(double from, double to) => from + ((to - from) * Uniform());

    /// <summary>
    /// Mean 0, standard deviation 1, nearly normal: the sum of four uniform numbers. It needs no logarithm, whose last bit differs between
    /// platforms, and never strays beyond 3.5.
    /// </summary>
    public double Normal() => (Uniform() + Uniform() + Uniform() + Uniform() - 2) * 1.7320508075688772;
}
