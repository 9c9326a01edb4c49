using System.Collections.Concurrent;
using Microsoft.DotNet.Interactive.Formatting;

namespace Dib.Kernel.Values;

/// <summary>The texts that <c>#!value</c> keeps.</summary>
internal sealed class TextStore
{
    private readonly ConcurrentDictionary<string, FormattedValue> _texts = new();
    private (string Name, string MimeType)? _expected;

    /// <summary>All of them.</summary>
    public IEnumerable<KeyValuePair<string, FormattedValue>> All => _texts;

    /// <summary>The text of a name.</summary>
    public FormattedValue? Find(string name) => _texts.GetValueOrDefault(name);

    /// <summary>Keeps a text.</summary>
    public void Keep(string name, FormattedValue text) => _texts[name] = text;

    /// <summary>Says under which name the next lines are kept.</summary>
    public void Expect(string name, string mimeType) => _expected = (name, mimeType);

    /// <summary>Keeps lines under the name that was said before.</summary>
    /// <returns>What is kept; <c>null</c> if no name was said.</returns>
    public FormattedValue? Keep(string lines)
    {
        if (_expected is not { } expected)
            return null;
        var text = new FormattedValue(expected.MimeType, lines);
        Keep(expected.Name, text);
        _expected = null;
        return text;
    }
}
