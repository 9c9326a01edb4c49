using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Dib.Documents;
using Dib.Reports.Html;
using Dib.Running;
using Dib.Tests.Support;

namespace Dib.Tests.Reports;

public class HtmlReportTests
{
    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("</pre></section></main><b>out</b>")]
    [InlineData("a & b < c > d \" e ' f")]
    public void Text_that_a_cell_writes_stays_text(string text)
    {
        var error = new CellError(text, text) { Line = 1, Traceback = [text] };
        var page = Page(Results.Code(text, Results.Out(text), Results.Value("text/plain", text)), Results.Failed(text, error));
        Assert.Equal(text, page.QuerySelector(".stream.stdout")!.TextContent);
        Assert.Equal(text, page.QuerySelector("pre.value")!.TextContent);
        Assert.Equal(text + "\n", page.QuerySelector(".code code")!.TextContent);
        Assert.Equal(text, page.QuerySelector(".error strong")!.TextContent);
        Assert.Equal(text, page.QuerySelector(".error .message")!.TextContent);
        Assert.Equal(text, page.QuerySelector(".error details pre")!.TextContent);
        Assert.Single(page.QuerySelectorAll("script"));
        Assert.Equal(2, page.QuerySelectorAll("main > section").Length);
    }

    [Fact]
    public void Prose_code_and_formulas_nested_beyond_sense_stay_readable()
    {
        var (quote, code) = (new string('>', 20_000) + " deep", new string('(', 20_000) + "1" + new string(')', 20_000));
        var formula = new string('{', 20_000) + new string('}', 20_000);
        var page = Page(Results.Prose(quote), Results.Prose($"${formula}$"), Results.Code(code));
        Assert.Equal(quote, page.QuerySelector(".prose pre, section pre")!.TextContent);
        Assert.Equal(formula, page.QuerySelector("code.tex")!.TextContent);
        Assert.Equal(code + "\n", page.QuerySelector(".code code")!.TextContent);
    }

    [Theory]
    [InlineData("<b>bold</b>", "<b>bold</b>")]
    [InlineData("<table><tr><td>1</table>", "<table><tbody><tr><td>1</td></tr></tbody></table>")]
    [InlineData("</div></div><i>open", "<i>open</i>")]
    public void Markup_from_a_cell_stands_in_the_page_with_every_element_closed(string html, string expected) =>
        Assert.Equal(expected, Page(Results.Code("1", Results.Html(html))).QuerySelector("div.value")!.InnerHtml);

    [Theory]
    [InlineData("<script>document.title = 'mine'</script>")]
    [InlineData("<p>text</p><script src='x.js'></script>")]
    [InlineData("<b onclick='alert(1)'>b</b>")]
    [InlineData("<a href=' java\nscript:alert(1)'>a</a>")]
    [InlineData("<form action='x'></form>")]
    [InlineData("<template shadowrootmode='open'><script>alert(1)</script></template>")]
    public void Markup_that_runs_code_stands_in_a_frame_of_its_own_origin(string html)
    {
        var value = Page(Results.Code("1", Results.Html(html))).QuerySelector("div.value")!;
        var frame = Assert.IsType<IHtmlInlineFrameElement>(Assert.Single(value.Children), exactMatch: false);
        Assert.Equal("allow-scripts", frame.GetAttribute("sandbox"));
        Assert.Contains(html, frame.GetAttribute("srcdoc"));
    }

    [Fact]
    public void Classes_in_a_cell_s_markup_meet_no_rule_of_the_page()
    {
        var css = Regex.Replace(Page().QuerySelector("style")!.TextContent, @"/\*.*?\*/", "", RegexOptions.Singleline);
        var selectors = Regex.Matches(css, @"[^{};]+(?=\{)").Select(match => Regex.Replace(match.Value.Trim(), "::[a-z-]+", ""))
            .Where(selector => selector.Contains('.') && !selector.StartsWith('@')).ToList();
        var names = selectors.SelectMany(selector => Regex.Matches(selector, @"(?<=\.)[a-z][\w-]*").Select(match => match.Value));
        // What only colours text, and what prose looks like, may be used by anyone.
        var classes = string.Join(' ', names.Distinct().Where(name => !Regex.IsMatch(name, "^(ansi-.*|h.|prose|tex|markdown-.*)$")));

        var page = Page(Results.Code("1", Results.Html($"<div id=\"probe\" class=\"{classes}\">x</div>")));

        Assert.InRange(selectors.Count, 50, 500);
        Assert.All(selectors, selector => Assert.DoesNotContain(page.QuerySelectorAll(selector), element => element.Id == "probe"));
    }

    [Fact]
    public void Prose_loses_what_runs_code()
    {
        var page = Page(Results.Prose(
            "<script>alert(1)</script>\n\n<style>p { color: red }</style>\n\n<b onclick='x()'>b</b> [a](javascript:alert(1)) text"));
        var prose = page.QuerySelector(".prose")!;
        Assert.Empty(prose.QuerySelectorAll("script, style"));
        Assert.All(prose.QuerySelectorAll("*"), element => Assert.False(element.HasAttribute("onclick")));
        Assert.All(prose.QuerySelectorAll("a"), link => Assert.False(link.HasAttribute("href")));
        Assert.Contains("text", prose.TextContent);
    }

    [Fact]
    public void The_richest_representation_is_shown()
    {
        var output = new DisplayOutput(
            new Dictionary<string, string> { ["text/plain"] = "plain", ["image/png"] = "iVBORw0KGgo=", ["application/json"] = "{}" });
        var value = Page(Results.Code("1", output)).QuerySelector("div.value img")!;
        Assert.Equal("data:image/png;base64,iVBORw0KGgo=", value.GetAttribute("src"));
    }

    [Fact]
    public void Contents_lead_to_the_headings_also_to_two_alike()
    {
        var page = Page(Results.Prose("# Title & more\n\n## Data\n\ntext\n\n## Data"), Results.Prose("#### Too deep\n\n### A `code` word"));
        var links = page.QuerySelectorAll(".contents a").Cast<IHtmlAnchorElement>().ToArray();
        Assert.Equal(["Title & more", "Data", "Data", "A code word"], links.Select(link => link.TextContent));
        Assert.Equal(links.Length, links.Select(link => link.Hash).Distinct().Count());
        Assert.All(links, link => Assert.Equal(link.TextContent, page.GetElementById(link.Hash[1..])!.TextContent));
    }

    [Fact]
    public void A_cell_shows_its_number_its_time_and_its_failing_line()
    {
        var page = Page(Results.Failed("var a = 1;\nvar b = a / 0;", new CellError("System.DivideByZeroException", "No.") { Line = 2 }));
        Assert.Equal("1", page.QuerySelector(".number")!.TextContent);
        Assert.Equal("1.25 s", page.QuerySelector(".time")!.TextContent);
        Assert.Equal("var b = a / 0;", page.QuerySelector(".line.wrong")!.TextContent.TrimEnd());
        Assert.Equal("#cell-1", page.QuerySelector(".banner a")!.GetAttribute("href"));
    }

    [Fact]
    public void Code_is_highlighted_and_keeps_every_character()
    {
        const string code = "// a <comment>\nvar text = $\"{1 + 1,3} & \\\"more\\\"\"; /* two\nlines */ int Half(int n) => n / 2;\n"
            + "#r \"some.dll\"\n\t\"\"\"raw \"x\" \"\"\"";
        var page = Page(Results.Code(code));
        Assert.Equal(code + "\n", page.QuerySelector(".code code")!.TextContent);
        Assert.Equal("// a <comment>", page.QuerySelector(".hc")!.TextContent);
        Assert.Contains("Half", page.QuerySelectorAll(".hf").Select(name => name.TextContent));
        Assert.Contains("int", page.QuerySelectorAll(".hk").Select(word => word.TextContent));
        Assert.All(page.QuerySelectorAll(".line"), line => Assert.EndsWith("\n", line.TextContent));
    }

    [Fact]
    public void A_hidden_cell_s_code_is_folded_and_its_outputs_are_shown()
    {
        var page = Page(Results.Code("//| hide\nvar x = 1;", Results.Out("seen")));
        Assert.False(page.QuerySelector("details.code")!.HasAttribute("open"));
        Assert.Equal("seen", page.QuerySelector(".stream")!.TextContent);
    }

    [Fact]
    public void Pictures_beside_the_notebook_are_taken_into_the_page()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.At("a b.png"), [1, 2, 3]);
        var cell = Results.Prose("![alt](a%20b.png) ![far](https://example.org/x.png) ![gone](gone.png)");
        var result = new NotebookResult(new Notebook { Path = folder.At("n.dib"), Cells = [cell.Cell] }, [cell]);
        var sources = Parse(HtmlReport.Of(result, PlotlySource.Beside)).QuerySelectorAll(".prose img")
            .Select(picture => picture.GetAttribute("src"));
        Assert.Equal(["data:image/png;base64,AQID", "https://example.org/x.png", "gone.png"], sources);
    }

    [Theory]
    [InlineData(1, true, "plotly.min.js", false)]
    [InlineData(1, false, "https://", true)]
    [InlineData(0, true, null, false)]
    public void Plotly_is_linked_by_a_page_with_charts_only(int charts, bool beside, string? source, bool hasNote)
    {
        var figure = Results.Figure("{\"data\":[{\"y\":[1,2]}],\"layout\":{}}");
        var cell = charts > 0 ? Results.Code("1", figure) with { Charts = 1 } : Results.Code("1");
        var page = Parse(HtmlReport.Of(Results.Of(cell), beside ? PlotlySource.Beside : PlotlySource.Cdn));
        var link = page.QuerySelector("script[src]")?.GetAttribute("src");
        Assert.Equal(source is null, link is null);
        if (source is not null)
            Assert.StartsWith(source, link);
        Assert.Equal(hasNote, page.QuerySelector(".note") is not null);
    }

    [Fact]
    public void A_chart_is_data_for_the_page_s_own_script_and_a_picture_until_then()
    {
        var vnd = Results.Value("application/vnd.plotly.v1+json", "{\"data\":[{\"y\":[1,2],\"name\":\"</script><!--x\"}],\"layout\":{}}");
        var page = Page(Results.Code("1", vnd));
        var chart = page.QuerySelector(".chart")!;
        var figure = System.Text.Json.Nodes.JsonNode.Parse(chart.QuerySelector("script[type='application/json']")!.TextContent)!;
        Assert.Equal("</script><!--x", (string?)figure["data"]![0]!["name"]);
        Assert.NotNull(chart.QuerySelector("svg path"));
    }

    [Fact]
    public void The_overview_compares_the_notebooks()
    {
        var passed = Results.Of(Results.Prose("# First"), Results.Code("1"));
        var error = new CellError("CS0103", "The name <x> is not known.") { Line = 1 };
        var failed = Results.Of(Results.Failed("x", error)) with { OutputName = "a b" };
        var page = Parse(IndexReport.Of(Results.Run(passed, failed)));
        Assert.Equal("1 of 2 notebooks passed", page.QuerySelector("h1")!.TextContent);
        var links = page.QuerySelectorAll("tbody td:first-child > a").Select(link => link.GetAttribute("href"));
        Assert.Equal(["sample.html", "a%20b.html"], links.Take(2));
        Assert.Equal("The name <x> is not known.", page.QuerySelector(".error .message")!.TextContent);
        Assert.Equal("a%20b.html#cell-1", page.QuerySelector(".error a")!.GetAttribute("href"));
    }

    private static IDocument Page(params CellResult[] cells) => Parse(HtmlReport.Of(Results.Of(cells), PlotlySource.Beside));

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
