using System.Collections;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>A sequence's items with what they are found under: a dictionary's keys, otherwise their places.</summary>
internal static class Pairs
{
    /// <summary>Whether the type is a dictionary, generic or not.</summary>
    public static bool IsDictionary(Type type) => KeyedInterface(type) is not null;

    /// <summary>The first items and the text that stands for the others.</summary>
    public static (List<(object? Key, object? Value)> Items, string Remaining) Of(IEnumerable sequence)
    {
        if (KeyedInterface(sequence.GetType()) is not { } keyed)
        {
            var head = SequenceHead.Of(sequence);
            return ([.. head.Items.Select((item, index) => ((object?)index, item))], head.RemainingText);
        }

        var keys = SequenceHead.Of((IEnumerable)keyed.GetProperty("Keys")!.GetValue(sequence)!);
        var values = SequenceHead.Of((IEnumerable)keyed.GetProperty("Values")!.GetValue(sequence)!);
        return ([.. keys.Items.Zip(values.Items)], keys.RemainingText);
    }

    private static Type? KeyedInterface(Type type) =>
        type.GetInterfaces().FirstOrDefault(i => i.IsConstructedGenericType && i.GetGenericTypeDefinition() == typeof(IDictionary<,>))
        ?? type.GetInterfaces().FirstOrDefault(i => i == typeof(IDictionary));
}
