using System.Collections;
using System.Runtime.CompilerServices;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Objects and sequences as indented lines of text.</summary>
internal static class PlainTextTree
{
    /// <summary>Writes any value.</summary>
    public static void Write(object? value, FormatContext context)
    {
        var isItem = context.StartsItem;
        context.StartsItem = false;
        if (value is null)
            context.Writer.Write(Formatter.NullString);
        else if (value.GetType().IsScalar())
            context.Writer.Write(value is IFormattable formattable ? formattable.ToString(null, context.Writer.FormatProvider) : value);
        else if (!context.AllowRecursion)
            context.Writer.Write(value.ToDisplayString(PlainTextSummaryFormatter.MimeType));
        else if (value is ITuple tuple)
            WriteTuple(tuple, context);
        else if (value is IEnumerable sequence && value.GetType().IsOnlySequence())
            WriteSequence(sequence, context);
        else
            WriteObject(value, isItem, context);
    }

    /// <summary>Writes a line for each member; the first one where the writer is.</summary>
    public static void WriteMembers(IReadOnlyList<(string Name, object? Value)> members, FormatContext context, string indent)
    {
        for (var i = 0; i < members.Count; i++)
        {
            if (i > 0)
                context.Writer.Write($"{context.Writer.NewLine}{indent}");
            context.Writer.Write($"{members[i].Name}: ");
            members[i].Value.FormatTo(context);
        }
    }

    /// <summary>
    /// Writes the object's type and members; of a sequence's item, the members only, from the line that the item starts on.
    /// </summary>
    private static void WriteObject(object value, bool isItem, FormatContext context)
    {
        var members = value.GetType().ShownMembers().Select(m => (m.Name, m.ReadFrom(value))).ToList();
        if (members.Count == 0 && value is not IEnumerable)
        {
            context.Writer.Write(value);
            return;
        }

        var indent = Indent(context);
        if (!isItem)
            context.Writer.Write($"{value.GetType().ToCSharp()}{context.Writer.NewLine}{indent}");
        WriteMembers(members, context, indent);
        if (value is IEnumerable sequence)
        {
            if (members.Count > 0)
                context.Writer.Write($"{context.Writer.NewLine}{indent}");
            context.Writer.Write("(values): ");
            WriteSequence(sequence, context);
        }
    }

    private static void WriteTuple(ITuple tuple, FormatContext context)
    {
        context.Writer.Write("( ");
        for (var i = 0; i < tuple.Length; i++)
        {
            if (i > 0)
                context.Writer.Write(", ");
            tuple[i].FormatTo(context);
        }
        context.Writer.Write(" )");
    }

    private static void WriteSequence(IEnumerable sequence, FormatContext context)
    {
        if (sequence.GetType().ElementType()?.IsScalar() == true)
        {
            context.Writer.Write(Line(sequence, item => item.ToDisplayString()));
            return;
        }

        var (items, remaining) = Pairs.Of(sequence);
        if (items.Count == 0)
        {
            context.Writer.Write("[ ]");
            return;
        }
        context.Writer.Write(sequence.GetType().ToCSharp());
        var keyed = Pairs.IsDictionary(sequence.GetType());
        foreach (var (key, value) in items)
        {
            context.Writer.Write($"{context.Writer.NewLine}{Indent(context)}- ");
            if (keyed)
                context.Writer.Write($"{key.ToDisplayString(PlainTextSummaryFormatter.MimeType)}: ");
            context.StartsItem = !keyed;
            value.FormatTo(context);
            context.StartsItem = false;
        }
        if (remaining.Length > 0)
            context.Writer.Write($"{context.Writer.NewLine}{Indent(context)}{remaining}");
    }

    /// <summary>The text <c>[ 1, 2, 3 … (7 more) ]</c>.</summary>
    public static string Line(IEnumerable sequence, Func<object?, string> text)
    {
        var head = SequenceHead.Of(sequence);
        var end = head.Remaining switch { 0 => " ]", null => " ... (more) ]", var n => $" ... ({n} more) ]" };
        return $"[ {string.Join(", ", head.Items.Select(text))}{end}";
    }

    private static string Indent(FormatContext context) => new(' ', 2 * context.Depth + 4);
}
