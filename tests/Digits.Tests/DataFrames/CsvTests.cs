using System.Globalization;
using System.Text;
using Microsoft.Data.Analysis;

namespace Digits.Tests.DataFrames;

public sealed class CsvTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("digits-csv-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Types_are_guessed_and_every_number_is_a_float()
    {
        var table = DataFrame.LoadCsvFromString("model,epochs,trained,when\ncnn,10,true,2026-04-01\nfnn,,null,2026-05-01\n");
        Assert.Equal([typeof(string), typeof(float), typeof(bool), typeof(DateTime)], table.Columns.Select(column => column.DataType));
        Assert.Equal(10f, table[0, 1]);
        Assert.Null(table[1, 1]);
        Assert.Null(table[1, 2]);
        Assert.IsType<SingleDataFrameColumn>(table["epochs"]);
    }

    [Fact]
    public void Types_and_names_can_be_given()
    {
        var table = DataFrame.LoadCsvFromString(
            "1;2,5\n3;4,5", ';', header: false, ["n", ""], dataTypes: [typeof(long), typeof(double)], cultureInfo: new Comma());
        Assert.Equal(["n", "Column1"], table.Names());
        Assert.Equal([1L, 3L], table["n"].Cells());
        Assert.Equal([2.5, 4.5], table["Column1"].Cells());
        Assert.Equal(["Column0", "Column1"], DataFrame.LoadCsvFromString("1;2", separator: ';', header: false).Names());
    }

    [Fact]
    public void A_column_of_different_or_no_fields_is_text()
    {
        var table = DataFrame.LoadCsvFromString("a,b\n1,null\nx,\n");
        Assert.Equal([typeof(string), typeof(string)], Guessed(table));
        Assert.Equal(["1 null", "x "], table.Cells());
    }

    [Theory]
    [InlineData("a\n1\n2\nx", 3)]
    [InlineData("a\ntrue\n1", 10)]
    [InlineData("a\n2026-01-01\ntrue", 10)]
    public void A_field_that_does_not_fit_the_type_guessed_throws(string csv, int guessRows) =>
        Assert.Throws<FormatException>(() => DataFrame.LoadCsvFromString(csv, guessRows: guessRows));

    [Fact]
    public void Quotes_blanks_and_empty_lines_are_read_like_a_spreadsheet_does()
    {
        var table = DataFrame.LoadCsvFromString("name,note\n\n \"a, b\" ,\"say \"\"no\"\"\"\n  c  ,\"two\nlines\"\n");
        Assert.Equal(["a, b", "c"], table["name"].Cells());
        Assert.Equal(["say \"no\"", "two\nlines"], table["note"].Cells());
    }

    [Fact]
    public void Only_so_many_rows_are_read_and_an_index_can_be_added()
    {
        var table = DataFrame.LoadCsvFromString("a\n5\n6\n7", numberOfRowsToRead: 2, addIndexColumn: true);
        Assert.Equal(["0 5", "1 6"], table.Cells());
        Assert.Equal(["IndexColumn", "a"], table.Names());
    }

    [Fact]
    public void Repeated_names_throw_unless_they_are_to_be_numbered()
    {
        Assert.Throws<ArgumentException>(() => DataFrame.LoadCsvFromString("a,a,a\n1,2,3"));
        Assert.Equal(["a", "a.1", "a.2"], DataFrame.LoadCsvFromString("a,a,a\n1,2,3", renameDuplicatedColumns: true).Names());
    }

    [Fact]
    public void Lines_of_the_wrong_length_are_padded_or_refused()
    {
        Assert.Throws<FormatException>(() => DataFrame.LoadCsvFromString("a,b\n1,2\n3"));
        Assert.Equal(["1 2", "3 null"], DataFrame.LoadCsvFromString("a,b\n1,2\n3", guessRows: 2).Cells());
        Assert.Throws<ArgumentException>(() => DataFrame.LoadCsvFromString("a,b\n1,2\n3,4,5", guessRows: 2));
        Assert.Throws<FormatException>(() => DataFrame.LoadCsvFromString(""));
        Assert.Throws<ArgumentException>(() => DataFrame.LoadCsvFromString("a\n1", guessRows: 0));
        Assert.Throws<NotSupportedException>(() => DataFrame.LoadCsvFromString("a\n1", dataTypes: [typeof(Uri)]));
    }

    [Fact]
    public void The_types_can_be_guessed_by_the_caller()
    {
        var table = DataFrame.LoadCsvFromString(
            "a,b\n1,x\n2,y", guessTypeFunction: fields => fields.All(field => int.TryParse(field, out _)) ? typeof(int) : typeof(string));
        Assert.Equal([typeof(int), typeof(string)], Guessed(table));
    }

    [Fact]
    public void A_table_survives_a_file()
    {
        var path = Path.Combine(_folder, "models.csv");
        DataFrame.SaveCsv(Tables.Models(), path, cultureInfo: CultureInfo.InvariantCulture);
        Assert.Equal(["models.csv"], Directory.GetFiles(_folder).Select(Path.GetFileName));
        string[] lines = ["model,epochs,accuracy", "softmax,10,0.92000000000000004", "fnn,10,", "cnn,5,0.98999999999999999"];
        Assert.Equal(lines, File.ReadAllLines(path));

        var table = DataFrame.LoadCsv(path, dataTypes: [typeof(string), typeof(int), typeof(double)], numRows: 2);
        Assert.Equal(["softmax 10 0.92", "fnn 10 null"], table.Cells());
    }

    [Fact]
    public void Fields_are_quoted_where_they_must_be()
    {
        var table = new DataFrame(new StringDataFrameColumn("a,b", ["x\"y", "plain"]), new SingleDataFrameColumn("f", [0.1f, 1e10f]));
        using var stream = new MemoryStream();
        DataFrame.SaveCsv(table, stream, encoding: new UTF8Encoding(false), cultureInfo: CultureInfo.InvariantCulture);
        var lines = Encoding.UTF8.GetString(stream.ToArray()).Split(Environment.NewLine);
        Assert.Equal(["\"a,b\",f", "\"x\"\"y\",0.100000001", "plain,1E+10", ""], lines);
        stream.Position = 0;
        Assert.Equal("x\"y", DataFrame.LoadCsv(stream)[0, 0]);
    }

    [Fact]
    public void The_decimal_point_cannot_separate_columns() =>
        Assert.Throws<ArgumentException>(() => DataFrame.SaveCsv(Tables.Models(), new MemoryStream(), cultureInfo: new Comma()));

    [Fact]
    public void A_missing_file_is_named()
    {
        var error = Assert.Throws<FileNotFoundException>(() => DataFrame.LoadCsv(Path.Combine(_folder, "none.csv")));
        Assert.Contains("none.csv", error.Message);
    }

    private static IEnumerable<Type> Guessed(DataFrame table) => table.Columns.Select(column => column.DataType);

    /// <summary>A culture that writes 1,5; named cultures are not there in invariant mode.</summary>
    private sealed class Comma : CultureInfo
    {
        public Comma()
            : base("") => NumberFormat = new NumberFormatInfo { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };
    }
}
