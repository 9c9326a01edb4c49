namespace Microsoft.Data.Analysis;

/// <summary>How a table shows itself in a notebook.</summary>
internal sealed class DataFrameFormatterSource
{
    // The kernels look these members up by name, so they keep the names of .NET Interactive's ITypeFormatterSource and ITypeFormatter.
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new DataFrameFormatter("text/html", HtmlTable.Write),
        new DataFrameFormatter("text/plain", TextTable.Write),
    ];

    private sealed class DataFrameFormatter(string mimeType, Action<TablePreview, TextWriter> write)
    {
        public string MimeType { get; } = mimeType;

        public bool Format(object instance, TextWriter writer)
        {
            if (instance is not DataFrame table)
                return false;
            write(new TablePreview(table), writer);
            return true;
        }
    }
}
