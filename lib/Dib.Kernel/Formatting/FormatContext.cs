namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Where formatters write, and how deep in an object graph they are.</summary>
public sealed class FormatContext(TextWriter writer) : IDisposable
{
    /// <summary>One value shows at most this many values inside it; what lies beyond is summarised.</summary>
    internal const int NestedValueLimit = 2_000;

    private readonly HashSet<string> _required = [];
    private List<string>? _ending;
    private int _nestedValues;

    /// <summary>Where the text goes.</summary>
    public TextWriter Writer { get; } = writer;

    /// <summary>1 for the value itself, 2 for what lies in it, and so on.</summary>
    public int Depth { get; private set; }

    /// <summary>Whether the next value is written behind the dash of a sequence's item.</summary>
    internal bool StartsItem { get; set; }

    /// <summary>Whether a value may still be shown by its members, not by a summary.</summary>
    internal bool AllowRecursion => Depth <= Formatter.RecursionLimit && _nestedValues <= NestedValueLimit;

    /// <summary>Writes text once at the end, however often it is asked for under the same name.</summary>
    internal void RequireOnComplete(string id, string text)
    {
        if (_required.Add(id))
            (_ending ??= []).Add(text);
    }

    /// <summary>Steps into a value; <see cref="Leave"/> steps out.</summary>
    internal void Enter()
    {
        Depth++;
        _nestedValues++;
    }

    /// <summary>Steps out of a value.</summary>
    internal void Leave() => Depth--;

    /// <summary>Writes what the formatters required for the end.</summary>
    public void Dispose()
    {
        _ending?.ForEach(Writer.Write);
        _ending = null;
    }
}
