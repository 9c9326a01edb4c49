using Digits.Lecture.Security;
using Microsoft.AspNetCore.Http;
using ReportPage = Dib.Reports.Html.Page;

namespace Digits.Lecture;

/// <summary>The files of the page and of its frames, from the assemblies' resources.</summary>
/// <param name="plotlyFile">A copy of plotly.js, for the frames.</param>
internal sealed class PageFiles(string? plotlyFile)
{
    private const string Plotly = "plotly.min.js";
    private static readonly string[] FrameFiles = ["frame.html", "frame.js", "frame.css", "report.css"];

    /// <summary>Answers with a file; returns false when that role has none of that name.</summary>
    public async Task<bool> TrySendAsync(HttpResponse response, Role role, string name, AccessTokens tokens)
    {
        if (role == Role.Frame && name == Plotly && File.Exists(plotlyFile))
        {
            response.ContentType = "text/javascript; charset=utf-8";
            await response.SendFileAsync(plotlyFile);
            return true;
        }
        if (name.Length == 0 && role != Role.Frame)
            name = "index.html";
        if (FrameFiles.Contains(name) != (role == Role.Frame) && name != "report.css")
            return false;
        if (name == "report.css")
        {
            // The style sheet is that of the reports, so that a lecture looks like them.
            response.ContentType = "text/css; charset=utf-8";
            await response.WriteAsync(ReportPage.Style);
            return true;
        }
        var type = Path.GetExtension(name) switch { ".html" => "text/html", ".css" => "text/css", ".js" => "text/javascript", _ => null };
        await using var resource = type is null ? null : typeof(PageFiles).Assembly.GetManifestResourceStream(name);
        if (resource is null)
            return false;
        response.ContentType = $"{type}; charset=utf-8";
        if (name == "index.html")
        {
            using var reader = new StreamReader(resource);
            var page = (await reader.ReadToEndAsync()).Replace("{frames}", $"../{tokens.Of(Role.Frame)}/");
            await response.WriteAsync(page.Replace("{audience}", role == Role.Presenter ? $"../{tokens.Of(Role.Audience)}/" : ""));
        }
        else
        {
            await resource.CopyToAsync(response.Body);
        }
        return true;
    }
}
