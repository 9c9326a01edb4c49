using System.Collections;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>The first items of a sequence and how many are left: <c>null</c> if only counting them would tell.</summary>
internal readonly record struct SequenceHead(List<object?> Items, int? Remaining)
{
    /// <summary>Reads up to <see cref="Formatter.ListExpansionLimit"/> items and no more than one beyond.</summary>
    public static SequenceHead Of(IEnumerable sequence)
    {
        var limit = Formatter.ListExpansionLimit;
        var items = new List<object?>();
        foreach (var item in sequence)
        {
            if (items.Count == limit)
                return new(items, CountOf(sequence) - limit);
            items.Add(item);
        }
        return new(items, 0);
    }

    /// <summary>What stands for the items left out, or nothing.</summary>
    public string RemainingText => Remaining switch { 0 => "", null => "... (more)", var n => $"({n} more)" };

    /// <summary>How many items a sequence holds; <c>null</c> if only counting them would tell.</summary>
    public static int? CountOf(IEnumerable sequence)
    {
        if (sequence is ICollection collection)
            return collection.Count;
        return sequence.GetType().GetInterfaces()
            .Where(i => i.IsConstructedGenericType && i.GetGenericTypeDefinition() == typeof(IReadOnlyCollection<>))
            .Select(i => (int?)i.GetProperty(nameof(ICollection.Count))!.GetValue(sequence))
            .FirstOrDefault();
    }
}
