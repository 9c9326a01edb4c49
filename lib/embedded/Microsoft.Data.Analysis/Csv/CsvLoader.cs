using System.Globalization;
using Microsoft.VisualBasic.FileIO;

namespace Microsoft.Data.Analysis;

/// <summary>Reads CSV in two passes: the first lines give the columns, then all lines give the rows.</summary>
internal sealed class CsvLoader(Func<TextReader> open)
{
    public required char Separator { get; init; }

    public required bool Header { get; init; }

    public required string[] ColumnNames { get; init; }

    public required Type[] DataTypes { get; init; }

    /// <summary>How many rows to read at most; -1 reads all.</summary>
    public required long RowsToRead { get; init; }

    /// <summary>How many lines, header included, the columns are found from.</summary>
    public required int GuessRows { get; init; }

    public required Func<IEnumerable<string>, Type> GuessType { get; init; }

    public required bool RenameDuplicatedColumns { get; init; }

    public DataFrame Load(CultureInfo cultureInfo)
    {
        if (DataTypes is null && GuessRows <= 0)
            throw new ArgumentException($"Without dataTypes, guessRows must be more than 0 to guess them; it is {GuessRows}.", "guessRows");
        var table = new DataFrame(Columns());
        foreach (var fields in Lines().Skip(HeaderLines))
        {
            table.Append(fields, inPlace: true, cultureInfo);
        }

        return table;
    }

    private int HeaderLines => Header ? 1 : 0;

    private List<DataFrameColumn> Columns()
    {
        // With no lines to guess from, the first one is still read for the names.
        var lines = Lines().Take(Math.Max(GuessRows, 1)).ToList();
        if (lines.Count == 0)
            throw new FormatException("The CSV is empty.");
        if (RenameDuplicatedColumns)
            lines[0] = CsvTypes.UniqueNames(lines[0]);
        var names = ColumnNames ?? (Header ? lines[0] : null);
        var rows = lines.Skip(HeaderLines).Take(GuessRows).ToList();
        var count = rows.Select(row => row.Length).Append(DataTypes?.Length ?? 0).Max();
        return [.. Enumerable.Range(0, count).Select(i => ColumnTypes.Create(TypeOf(i), NameOf(i)))];

        string NameOf(int i) => names is null || string.IsNullOrEmpty(At(names, i)) ? $"Column{i}" : names[i];

        Type TypeOf(int i) => DataTypes is null ? GuessType(Fields(i)) : At(DataTypes, i);

        T At<T>(T[] given, int i) => i < given.Length
            ? given[i]
            : throw new IndexOutOfRangeException($"The CSV has {count} columns, but names or types for only {given.Length} were given.");

        IEnumerable<string> Fields(int i) => rows.Select((row, line) => i < row.Length
            ? row[i]
            : throw new FormatException($"Line {line + 1 + HeaderLines} has only {row.Length} of {count} fields."));
    }

    /// <summary>The lines' fields, header included.</summary>
    private IEnumerable<string[]> Lines()
    {
        using var parser = new TextFieldParser(open());
        parser.SetDelimiters(Separator.ToString());
        var remaining = RowsToRead == -1 ? long.MaxValue : RowsToRead + HeaderLines;
        while (remaining-- > 0 && parser.ReadFields() is { } fields)
        {
            yield return fields;
        }
    }
}
