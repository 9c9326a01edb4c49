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
    /// <returns><c>false</c> if none was.</returns>
    public bool Keep(string lines)
    {
        if (_expected is not { } expected)
            return false;
        Keep(expected.Name, new(expected.MimeType, lines));
        _expected = null;
        return true;
    }
}
