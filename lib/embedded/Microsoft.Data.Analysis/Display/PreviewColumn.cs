using System.Globalization;

namespace Microsoft.Data.Analysis;

/// <summary>The cells of a column as a notebook shows them.</summary>
internal sealed class PreviewColumn
{
    private const int SignificantDigits = 6;

    private readonly List<object> _values;
    private readonly string _numberFormat;

    public PreviewColumn(DataFrameColumn column, int rows)
    {
        Name = column.Name;
        IsNumeric = column.IsNumericColumn();
        _values = [.. column.Cast<object>().Take(rows)];
        _numberFormat = NumberFormat(_values);
    }

    public string Name { get; }

    /// <summary>Whether the cells are numbers, to be aligned on the right.</summary>
    public bool IsNumeric { get; }

    public string this[int row] => _values[row] switch
    {
        null => "null",
        IFormattable number and (float or double) => number.ToString(_numberFormat, CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        var value => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    public bool IsNull(int row) => _values[row] is null;

    /// <summary>
    /// One number of decimals for the whole column, so that digits of equal worth stand below each other: as many as the values need, no
    /// more than show six digits of the largest or three of the smallest. Columns of too many magnitudes keep each value's own six digits.
    /// </summary>
    private static string NumberFormat(IEnumerable<object> values)
    {
        var numbers = values.Where(value => value is float or double).Select(Convert.ToDouble).Where(double.IsFinite).ToList();
        var magnitudes = numbers.Where(number => number != 0).Select(number => (int)Math.Floor(Math.Log10(Math.Abs(number)))).ToList();
        if (magnitudes.Count == 0)
            return "0.#";
        if (magnitudes.Min() < -4 || magnitudes.Max() > 9 || magnitudes.Max() - magnitudes.Min() > SignificantDigits)
            return $"G{SignificantDigits}";
        var most = Math.Max(Math.Max(SignificantDigits - 1 - magnitudes.Max(), 2 - magnitudes.Min()), 0);
        var decimals = Enumerable.Range(0, most).FirstOrDefault(d => numbers.All(number => IsExact(number, d)), most);
        return $"F{decimals}";

        static bool IsExact(double number, int decimals) =>
            Math.Abs(Math.Round(number, decimals) - number) <= Math.Abs(number) * Math.Pow(10, -SignificantDigits) / 2;
    }
}
