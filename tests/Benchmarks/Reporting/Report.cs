using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Spectre.Console;

namespace Benchmarks.Reporting;

/// <summary>Prints figures as tables and keeps them for a file.</summary>
internal sealed class Report
{
    private static readonly JsonSerializerOptions JsonOptions = new()
    {
        WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    private readonly IAnsiConsole _console;
    private readonly bool _markdown;
    private readonly JsonObject _tables = [];
    private readonly JsonArray _lines = [];

    public Report(IAnsiConsole console, bool markdown)
    {
        (_console, _markdown) = (console, markdown);
        Console.WriteLine(Machine.This);
    }

    /// <summary>Prints a line and keeps it: where the images are from, each single measurement.</summary>
    public void Say(string line)
    {
        Console.WriteLine(line);
        _lines.Add(line);
    }

    /// <summary>Prints a table and keeps it.</summary>
    /// <param name="title">Its heading, and its name in the file.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="rows">For each row a word, a number or null for each column.</param>
    public void Add(string title, IReadOnlyList<Column> columns, IReadOnlyList<object?[]> rows)
    {
        Print(title, columns, rows);
        _tables[title] = new JsonArray([.. rows.Select(row => (JsonNode)new JsonObject(
            columns.Zip(row, (column, value) => KeyValuePair.Create(column.Name, JsonSerializer.SerializeToNode(value)))))]);
    }

    /// <summary>Writes the machine, the lines and the tables into a file, which is complete or not there.</summary>
    public void WriteJson(string path)
    {
        var machine = JsonSerializer.SerializeToNode(Machine.This, JsonOptions);
        var content = new JsonObject { ["machine"] = machine, ["lines"] = _lines.DeepClone(), ["tables"] = _tables.DeepClone() };
        var unfinished = path + ".tmp";
        File.WriteAllText(unfinished, content.ToJsonString(JsonOptions));
        File.Move(unfinished, path, overwrite: true);
    }

    private void Print(string title, IReadOnlyList<Column> columns, IReadOnlyList<object?[]> rows)
    {
        var table = new Table { Border = _markdown ? TableBorder.Markdown : TableBorder.Rounded };
        foreach (var column in columns)
        {
            var alignment = column.Format is null ? Justify.Left : Justify.Right;
            table.AddColumn(new TableColumn(Markup.Escape(column.Name)) { NoWrap = true, Alignment = alignment });
        }
        foreach (var row in rows)
            table.AddRow([.. columns.Zip(row, (column, value) => Markup.Escape(Text(value, column.Format)))]);
        // A table is not cut to the width of a log or a pipe.
        if (Console.IsOutputRedirected) _console.Profile.Width = 200;
        Console.WriteLine($"\n{title}\n");
        _console.Write(table);
    }

    private static string Text(object? value, string? format) => value switch
    {
        null => "",
        IFormattable number => number.ToString(format, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
