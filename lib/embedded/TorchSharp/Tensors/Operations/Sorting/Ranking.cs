namespace TorchSharp.Tensors;

/// <summary>Brings the wanted ones of some numbers, no two of which are equal, to where they belong in ascending order.</summary>
internal static class Ranking
{
    // So few can be kept in order while the others pass by.
    private const int Few = 64;

    /// <summary>Puts the numbers of the ranks from <paramref name="first"/> on in their places; the others lie anywhere.</summary>
    public static void Settle(Span<ulong> keys, int first, int count)
    {
        var end = first + count;
        if (count == 0) return;
        if (end <= Few && end < keys.Length)
        {
            KeepSmallest(keys, end);
            return;
        }
        if (end < keys.Length || count == 1) Select(keys, end - 1);
        if (count > 1) keys[..end].Sort();
    }

    /// <summary>Gathers the smallest numbers in front, in order.</summary>
    private static void KeepSmallest(Span<ulong> keys, int count)
    {
        keys[..count].Sort();
        var worst = keys[count - 1];
        for (var i = count; i < keys.Length; i++)
        {
            var key = keys[i];
            if (key >= worst) continue;
            keys[i] = worst;
            var place = count - 1;
            for (; place > 0 && keys[place - 1] > key; place--) keys[place] = keys[place - 1];
            keys[place] = key;
            worst = keys[count - 1];
        }
    }

    /// <summary>Hoare's selection: the number of a rank comes to its place, smaller ones before and larger ones behind it.</summary>
    private static void Select(Span<ulong> keys, int rank)
    {
        for (int low = 0, high = keys.Length - 1; low < high;)
        {
            var pivot = Middle(keys[low], keys[low + (high - low) / 2], keys[high]);
            var (i, j) = (low, high);
            while (i <= j)
            {
                while (keys[i] < pivot) i++;
                while (keys[j] > pivot) j--;
                if (i > j) break;
                (keys[i], keys[j]) = (keys[j], keys[i]);
                i++;
                j--;
            }
            if (rank <= j) high = j;
            else if (rank >= i) low = i;
            else return;
        }
    }

    private static ulong Middle(ulong a, ulong b, ulong c) => Math.Max(Math.Min(a, b), Math.Min(Math.Max(a, b), c));
}
