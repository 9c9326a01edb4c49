using System.Dynamic;
using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>An HTML element written in C#: <c>a[href: "https://dot.net"](b("a link"))</c>. Text in it is encoded.</summary>
/// <param name="tagName">The element's name.</param>
public class PocketView(string tagName) : DynamicObject, IHtmlContent
{
    private static readonly HashSet<string> SelfClosing = ["br", "input"];
    private readonly Dictionary<string, object?> _attributes = [];
    private object?[] _content = [];

    /// <summary>Names another element: <c>_.section</c>.</summary>
    public override bool TryGetMember(GetMemberBinder binder, out object? result)
    {
        result = new PocketView(binder.Name);
        return true;
    }

    /// <summary>Names another element and gives it content: <c>_.section("text")</c>.</summary>
    public override bool TryInvokeMember(InvokeMemberBinder binder, object?[]? args, out object? result)
    {
        result = new PocketView(binder.Name) { _content = args ?? [] };
        return true;
    }

    /// <summary>Gives the element content: text, other elements, any other value.</summary>
    public override bool TryInvoke(InvokeBinder binder, object?[]? args, out object? result)
    {
        _content = args ?? [];
        result = this;
        return true;
    }

    /// <summary>Gives the element attributes: <c>[style: "color:red", data_id: 7]</c>, without a value <c>["hidden"]</c>.</summary>
    public override bool TryGetIndex(GetIndexBinder binder, object?[] indexes, out object? result)
    {
        var names = binder.CallInfo.ArgumentNames;
        var unnamed = indexes.Length - names.Count;
        for (var i = 0; i < indexes.Length; i++)
        {
            if (indexes[i] is IDictionary<string, object> several)
            {
                foreach (var (name, value) in several)
                    _attributes[name] = value;
            }
            else if (i >= unnamed)
            {
                _attributes[names[i - unnamed].Replace('_', '-')] = indexes[i];
            }
            else if (indexes[i] is string name)
            {
                _attributes[name] = null;
            }
        }
        result = this;
        return true;
    }

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        using var context = new FormatContext(writer);
        WriteTo(context);
    }

    /// <summary>Writes the element.</summary>
    public void WriteTo(FormatContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var writer = context.Writer;
        writer.Write($"<{tagName}");
        foreach (var (name, value) in _attributes)
            writer.Write(value is null ? $" {name}" : $" {name}=\"{Text(value)}\"");
        if (SelfClosing.Contains(tagName))
        {
            writer.Write(" />");
            return;
        }
        writer.Write('>');
        foreach (var part in _content)
            Write(part, context);
        writer.Write($"</{tagName}>");
    }

    /// <summary>The element as HTML.</summary>
    public override string ToString()
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    private static void Write(object? part, FormatContext context)
    {
        if (part is string text)
            context.Writer.Write(HtmlFormatter.Encode(text));
        else if (part is IEnumerable<object> several && several.All(item => item is IHtmlContent))
            foreach (var item in several) Write(item, context);
        else
            part.FormatTo(context, HtmlFormatter.MimeType);
    }

    private static string Text(object value) => HtmlFormatter.Encode(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
}
