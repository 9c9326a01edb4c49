using System.Collections;
using System.Linq.Expressions;
using System.Xml.Linq;
using Microsoft.Data.Analysis;

namespace Digits.Tests.DataFrames.Embedded;

public sealed class DisplayTests
{
    [Fact]
    public void Html_has_header_cells_with_scope_and_numbers_on_the_right()
    {
        var table = Html(Tables.Models());
        var rows = table.Descendants("tr").ToList();
        Assert.Equal(["index", "model", "epochs", "accuracy"], rows[0].Elements("th").Select(cell => cell.Value));
        Assert.All(rows[0].Elements(), cell => Assert.Equal("col", cell.Attribute("scope")?.Value));
        Assert.Equal(["0", "1", "2"], rows.Skip(1).Select(row => row.Element("th")!.Value));
        Assert.All(rows.Skip(1), row => Assert.Equal("row", row.Element("th")!.Attribute("scope")?.Value));
        Assert.Equal(["fnn", "10", "null"], rows[2].Elements("td").Select(cell => cell.Value));
        Assert.Equal([null, "number", "number null"], rows[2].Elements("td").Select(cell => cell.Attribute("class")?.Value));
        Assert.Empty(table.Descendants("caption"));
    }

    [Fact]
    public void All_text_is_escaped_and_there_is_no_script()
    {
        var evil = "<script>alert('\"&')</script>";
        var table = new DataFrame(new StringDataFrameColumn(evil, [evil]));
        Assert.DoesNotContain("<script", Shown(table, "text/html"));
        Assert.Equal(2, Html(table).Descendants().Count(cell => cell.Value == evil && !cell.HasElements));
    }

    [Fact]
    public void A_long_table_is_cut_and_says_so()
    {
        var table = Html(new DataFrame(new Int32DataFrameColumn("n", Enumerable.Range(0, 60_000))));
        Assert.Equal(25, table.Element("tbody")!.Elements().Count());
        Assert.Equal("first 25 of 60,000 rows", table.Element("caption")!.Value);

        Assert.Equal(60, Html(new DataFrame(new Int32DataFrameColumn("n", Enumerable.Range(0, 60)))).Element("tbody")!.Elements().Count());
        Assert.Equal("no rows", Html(Tables.Models().Head(0)).Element("caption")!.Value);
    }

    [Theory]
    [InlineData(new[] { 0.9, 0.985, 1 }, new[] { "0.900", "0.985", "1.000" })]
    [InlineData(new[] { 0.1 + 0.2, 12 }, new[] { "0.3", "12.0" })]
    [InlineData(new[] { 2.302585093, 0.25 }, new[] { "2.30259", "0.25000" })]
    [InlineData(new[] { 203530.0, 0.9912 }, new[] { "203530.000", "0.991" })]
    [InlineData(new[] { 60000.0, 10000 }, new[] { "60000", "10000" })]
    [InlineData(new[] { 1e-7, 3 }, new[] { "1E-07", "3" })]
    [InlineData(new[] { 0.0, double.NaN, -0.5 }, new[] { "0.0", "NaN", "-0.5" })]
    [InlineData(new[] { 0.0 }, new[] { "0" })]
    public void Numbers_of_a_column_have_as_many_decimals_as_they_need(double[] values, string[] expected)
    {
        var cells = Html(new DataFrame(new DoubleDataFrameColumn("x", values))).Descendants("td").Select(cell => cell.Value);
        Assert.Equal(expected, cells);
    }

    [Fact]
    public void A_float_shows_the_digits_it_was_written_with()
    {
        var cells = Html(new DataFrame(new SingleDataFrameColumn("f", [0.1f, 0.9912f]))).Descendants("td").Select(cell => cell.Value);
        Assert.Equal(["0.1000", "0.9912"], cells);
    }

    [Fact]
    public void Plain_text_is_an_aligned_table()
    {
        string[] lines =
        [
            "index  model    epochs  accuracy",
            "    0  softmax      10      0.92",
            "    1  fnn          10      null",
            "    2  cnn           5      0.99",
            "",
        ];
        Assert.Equal(string.Join(Environment.NewLine, lines), Shown(Tables.Models(), "text/plain"));
    }

    [Fact]
    public void Dates_and_truth_values_are_shown_alike_everywhere()
    {
        var table = new DataFrame(
            new DateTimeDataFrameColumn("when", [new(2026, 4, 16, 13, 5, 0)]),
            new BooleanDataFrameColumn("ok", [true]),
            new StringDataFrameColumn("note", ["two\nlines"]));
        Assert.Contains("    0  2026-04-16 13:05:00  True  two lines", Shown(table, "text/plain"));
    }

    private static XElement Html(DataFrame table)
    {
        var html = Shown(table, "text/html");
        return XElement.Parse(html[html.IndexOf("<table", StringComparison.Ordinal)..]);
    }

    /// <summary>Formats as .NET Interactive does: by the names of the attribute and its members, through a compiled expression.</summary>
    private static string Shown(DataFrame table, string mimeType)
    {
        var attribute = typeof(DataFrame).GetCustomAttributes(true).Single(a => a.GetType().Name == "TypeFormatterSourceAttribute");
        var sourceType = (Type)Get(attribute, "FormatterSourceType");
        var source = Activator.CreateInstance(sourceType)!;
        var formatters = (IEnumerable)sourceType.GetMethod("CreateTypeFormatters")!.Invoke(source, null)!;
        var formatter = formatters.Cast<object>().Single(f => (string)Get(f, "MimeType") == mimeType);

        var value = Expression.Parameter(typeof(object));
        var writer = Expression.Parameter(typeof(TextWriter));
        var call = Expression.Call(Expression.Constant(formatter), formatter.GetType().GetMethod("Format")!, value, writer);
        var format = Expression.Lambda<Func<object, TextWriter, bool>>(call, value, writer).Compile();
        using var text = new StringWriter();
        Assert.True(format(table, text));
        return text.ToString();
    }

    private static object Get(object instance, string property) => instance.GetType().GetProperty(property)!.GetValue(instance)!;
}
