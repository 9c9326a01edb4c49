namespace Dib.Reports.Html;

/// <summary>The frame of every page: one embedded style sheet and script.</summary>
internal static class Page
{
    private static readonly string Style = Resource("report.css");
    private static readonly string Script = Resource("report.js");

    /// <param name="title">The page's title, as text.</param>
    /// <param name="head">More elements for the head.</param>
    /// <param name="body">The page, as HTML.</param>
    public static string Of(string title, string head, string body) =>
        $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{Markup.Text(title)}</title>
        <style>
        {Style}</style>
        <script>
        {Script}</script>
        {head}</head>
        <body>
        {body}</body>
        </html>

        """;

    private static string Resource(string name)
    {
        using var stream = typeof(Page).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
