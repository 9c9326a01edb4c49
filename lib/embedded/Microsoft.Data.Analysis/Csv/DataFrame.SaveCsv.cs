using System.Globalization;
using System.Text;

namespace Microsoft.Data.Analysis;

public sealed partial class DataFrame
{
    /// <summary>Writes a table to a CSV file, which is there whole or not at all.</summary>
    /// <param name="dataFrame">The table.</param>
    /// <param name="path">The file; one that is there is overwritten.</param>
    /// <param name="separator">What stands between two fields.</param>
    /// <param name="header">Whether the first line gives the columns' names.</param>
    /// <param name="encoding">The file's encoding; ASCII if it is not given: ask for UTF-8 for more than English text.</param>
    /// <param name="cultureInfo">How numbers and dates are written; the current culture if it is not given.</param>
    /// <exception cref="ArgumentException">The culture's decimal point is the separator.</exception>
    public static void SaveCsv(
        DataFrame dataFrame,
        string path,
        char separator = ',',
        bool header = true,
        Encoding encoding = null,
        CultureInfo cultureInfo = null)
    {
        var temporary = $"{path}.{Path.GetRandomFileName()}";
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew))
            {
                SaveCsv(dataFrame, stream, separator, header, encoding, cultureInfo);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Writes a table as CSV to a stream, which stays open.</summary>
    /// <param name="csvStream">The stream.</param>
    /// <inheritdoc cref="SaveCsv(DataFrame, string, char, bool, Encoding, CultureInfo)"/>
    public static void SaveCsv(
        DataFrame dataFrame,
        Stream csvStream,
        char separator = ',',
        bool header = true,
        Encoding encoding = null,
        CultureInfo cultureInfo = null)
    {
        cultureInfo ??= CultureInfo.CurrentCulture;
        if (cultureInfo.NumberFormat.NumberDecimalSeparator == separator.ToString())
            throw new ArgumentException($"'{separator}' is the decimal point; choose another to separate columns.", nameof(separator));

        using var writer = new StreamWriter(csvStream, encoding ?? Encoding.ASCII, leaveOpen: true);
        if (dataFrame is null)
            return;
        if (header)
            WriteLine(dataFrame.Columns.Select(column => column.Name));
        foreach (var row in dataFrame.Rows)
        {
            WriteLine(row);
        }

        void WriteLine(IEnumerable<object> values) => writer.WriteLine(string.Join(separator, values.Select(Field)));

        string Field(object value) => value switch
        {
            string text when text.AsSpan().IndexOfAny(separator, '\n', '"') >= 0 => $"\"{text.Replace("\"", "\"\"")}\"",
            float number => number.ToString("G9", cultureInfo),
            double number => number.ToString("G17", cultureInfo),
            _ => Convert.ToString(value, cultureInfo),
        };
    }
}
