using System.Collections;

namespace TorchSharp.Utils;

/// <summary>
/// The numbers from 0 in random order, by the method of Fisher and Yates. It draws from <see cref="Random"/>, not from torch's generator,
/// and with a seed it gives the same order every time it is enumerated.
/// </summary>
public class FisherYatesShuffler : IEnumerable<long>
{
    private readonly long _size;
    private readonly int? _seed;

    /// <summary>Orders of the numbers from 0 up to, not including, <paramref name="size"/>.</summary>
    public FisherYatesShuffler(long size, int? seed = null) => (_size, _seed) = (size, seed);

    /// <inheritdoc />
    public IEnumerator<long> GetEnumerator() => Shuffled().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IEnumerable<long> Shuffled()
    {
        var random = _seed is { } seed ? new Random(seed) : new Random();
        var order = new long[_size];
        for (long i = 0; i < _size; i++)
        {
            var place = (((long)random.Next() << 32) + random.Next()) % (i + 1);
            order[i] = order[place];
            order[place] = i;
        }
        return order;
    }
}
