namespace Dib.Reports.Html;

/// <summary>The frame of every page: one embedded style sheet and script.</summary>
internal static class Page
{
    private static readonly string Script = Resource("report.js");

    /// <summary>How elements look, whatever they are part of.</summary>
    public static string ElementStyle { get; } = Resource("elements.css");

    /// <summary>The style sheet.</summary>
    public static string Style { get; } = ElementStyle + Resource("report.css");

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

    /// <summary>The bar that stays at the page's top.</summary>
    /// <param name="content">What stands at its left, as HTML.</param>
    /// <param name="withCode">Whether the page has code to hide.</param>
    public static string Bar(string content, bool withCode)
    {
        var code = withCode ? Markup.Element("button type=\"button\" data-do=\"code\"", null, "Hide code") : "";
        var theme = Markup.Element("button type=\"button\" data-do=\"theme\" aria-label=\"Dark or light\"", null, "◐");
        return Markup.Element("nav", "bar", content, Markup.Element("span", "tools", code, theme)) + "\n";
    }

    private static string Resource(string name)
    {
        using var stream = typeof(Page).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
