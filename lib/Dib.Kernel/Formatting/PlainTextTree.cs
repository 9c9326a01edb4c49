using System.Collections;
using System.Runtime.CompilerServices;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Objects and sequences as indented lines of text.</summary>
internal static class PlainTextTree
{
    /// <summary>Writes any value.</summary>
    public static void Write(object? value, FormatContext context)
    {
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
            WriteObject(value, context);
    }

    /// <summary>Writes a line for each member.</summary>
    public static void WriteMembers(IReadOnlyList<(string Name, object? Value)> members, FormatContext context, string indent)
    {
        for (var i = 0; i < members.Count; i++)
        {
            if (i > 0)
                context.Writer.WriteLine();
            context.Writer.Write($"{indent}{members[i].Name}: ");
            members[i].Value.FormatTo(context);
        }
    }

    private static void WriteObject(object value, FormatContext context)
    {
        var members = value.GetType().ShownMembers().Select(m => (m.Name, m.ReadFrom(value))).ToList();
        if (members.Count == 0 && value is not IEnumerable)
        {
            context.Writer.Write(value);
            return;
        }

        context.Writer.WriteLine(value.GetType().ToCSharp());
        WriteMembers(members, context, Indent(context));
        if (value is IEnumerable sequence)
        {
            if (members.Count > 0)
                context.Writer.WriteLine();
            context.Writer.Write($"{Indent(context)}(values): ");
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
            WriteLine(sequence, context);
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
            context.Writer.WriteLine();
            context.Writer.Write($"{Indent(context)[2..]}- ");
            if (keyed)
                context.Writer.Write($"{key.ToDisplayString()}: ");
            value.FormatTo(context);
        }
        if (remaining.Length > 0)
        {
            context.Writer.WriteLine();
            context.Writer.Write($"{Indent(context)[2..]}{remaining}");
        }
    }

    /// <summary>Writes <c>[ 1, 2, 3 … (7 more) ]</c>.</summary>
    public static void WriteLine(IEnumerable sequence, FormatContext context)
    {
        var head = SequenceHead.Of(sequence);
        context.Writer.Write("[ ");
        context.Writer.Write(string.Join(", ", head.Items.Select(item => item.ToDisplayString())));
        context.Writer.Write(head.Remaining switch { 0 => " ]", null => " ... (more) ]", var n => $" ... ({n} more) ]" });
    }

    private static string Indent(FormatContext context) => new(' ', 4 * context.Depth);
}
