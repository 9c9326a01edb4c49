namespace Digits.Showing;

/// <summary>Writes objects of one type as they say themselves in plain text. Notebooks find its members by their names.</summary>
public sealed class PlainTextFormatter<T>
{
    /// <summary>The format it writes.</summary>
    public string MimeType => "text/plain";

    /// <summary>Writes an object, if it is of the type.</summary>
    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not T value) return false;
        writer.Write(value);
        return true;
    }
}
