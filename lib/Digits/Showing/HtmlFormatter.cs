namespace Digits.Showing;

/// <summary>Writes objects of one type as HTML. Notebooks find <see cref="Format"/> and <see cref="MimeType"/> by their names.</summary>
public sealed class HtmlFormatter<T>(Func<T, string> html)
{
    /// <summary>The format it writes.</summary>
    public string MimeType => "text/html";

    /// <summary>Writes an object, if it is of the type.</summary>
    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not T value) return false;
        writer.Write(html(value));
        return true;
    }
}
