using System.Globalization;
using System.Text;

namespace Microsoft.Data.Analysis;

public sealed partial class DataFrame
{
    /// <summary>Reads a CSV file.</summary>
    /// <param name="filename">The file.</param>
    /// <param name="separator">What stands between two fields.</param>
    /// <param name="header">Whether the first line holds the columns' names.</param>
    /// <param name="columnNames">Names to use instead.</param>
    /// <param name="dataTypes">The columns' types. If not given they are guessed: bool, float (every number), DateTime or string.</param>
    /// <param name="numRows">How many rows to read at most; -1 reads all.</param>
    /// <param name="guessRows">How many lines, header included, the types are guessed from.</param>
    /// <param name="addIndexColumn">Puts a column <c>IndexColumn</c> with the row numbers first.</param>
    /// <param name="encoding">The file's encoding; UTF-8 if it is not given.</param>
    /// <param name="renameDuplicatedColumns">Names a second column <c>x</c> <c>x.1</c>; otherwise equal names throw.</param>
    /// <param name="cultureInfo">How numbers and dates are written; the current culture if it is not given.</param>
    /// <exception cref="FormatException">The file is empty, a line is too short, or a field can't be read as its column's type.</exception>
    /// <exception cref="ArgumentException">Two columns have the same name, or a line has too many fields.</exception>
    public static DataFrame LoadCsv(
        string filename,
        char separator = ',',
        bool header = true,
        string[] columnNames = null,
        Type[] dataTypes = null,
        int numRows = -1,
        int guessRows = 10,
        bool addIndexColumn = false,
        Encoding encoding = null,
        bool renameDuplicatedColumns = false,
        CultureInfo cultureInfo = null)
    {
        using var stream = File.OpenRead(filename);
        return LoadCsv(
            stream,
            separator,
            header,
            columnNames,
            dataTypes,
            numRows,
            guessRows,
            addIndexColumn,
            encoding,
            renameDuplicatedColumns,
            cultureInfo);
    }

    /// <summary>Reads CSV text.</summary>
    /// <param name="csvString">The text.</param>
    /// <param name="guessTypeFunction">Guesses the type of a column from its first fields.</param>
    /// <param name="numberOfRowsToRead">How many rows to read at most; -1 reads all.</param>
    /// <inheritdoc cref="LoadCsv(string, char, bool, string[], Type[], int, int, bool, Encoding, bool, CultureInfo)"/>
    public static DataFrame LoadCsvFromString(
        string csvString,
        char separator = ',',
        bool header = true,
        string[] columnNames = null,
        Type[] dataTypes = null,
        long numberOfRowsToRead = -1,
        int guessRows = 10,
        bool addIndexColumn = false,
        bool renameDuplicatedColumns = false,
        CultureInfo cultureInfo = null,
        Func<IEnumerable<string>, Type> guessTypeFunction = null)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csvString));
        return LoadCsv(
            stream,
            separator,
            header,
            columnNames,
            dataTypes,
            numberOfRowsToRead,
            guessRows,
            addIndexColumn,
            Encoding.UTF8,
            renameDuplicatedColumns,
            cultureInfo,
            guessTypeFunction);
    }

    /// <summary>Reads CSV from a stream, from where it stands. The stream stays open.</summary>
    /// <param name="csvStream">A stream that can seek: it is read twice.</param>
    /// <param name="guessTypeFunction">Guesses the type of a column from its first fields.</param>
    /// <param name="numberOfRowsToRead">How many rows to read at most; -1 reads all.</param>
    /// <inheritdoc cref="LoadCsv(string, char, bool, string[], Type[], int, int, bool, Encoding, bool, CultureInfo)"/>
    public static DataFrame LoadCsv(
        Stream csvStream,
        char separator = ',',
        bool header = true,
        string[] columnNames = null,
        Type[] dataTypes = null,
        long numberOfRowsToRead = -1,
        int guessRows = 10,
        bool addIndexColumn = false,
        Encoding encoding = null,
        bool renameDuplicatedColumns = false,
        CultureInfo cultureInfo = null,
        Func<IEnumerable<string>, Type> guessTypeFunction = null)
    {
        if (!csvStream.CanSeek)
            throw new ArgumentException("A stream that can seek is needed: CSV is read twice.", nameof(csvStream));
        var start = csvStream.Position;
        var loader = new CsvLoader(Open)
        {
            Separator = separator,
            Header = header,
            ColumnNames = columnNames,
            DataTypes = dataTypes,
            RowsToRead = numberOfRowsToRead,
            GuessRows = guessRows,
            GuessType = guessTypeFunction ?? CsvTypes.Guess,
            RenameDuplicatedColumns = renameDuplicatedColumns,
        };
        var table = loader.Load(cultureInfo);
        if (addIndexColumn)
            table.Columns.Insert(0, new Int64DataFrameColumn("IndexColumn", table.Rows.Numbers));
        return table;

        TextReader Open()
        {
            csvStream.Position = start;
            return new StreamReader(csvStream, encoding ?? Encoding.UTF8, leaveOpen: true);
        }
    }
}
