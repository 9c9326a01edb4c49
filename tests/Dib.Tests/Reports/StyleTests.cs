using AngleSharp.Html.Parser;
using Dib.Reports.Html;
using Dib.Running;
using Dib.Tests.Support;

namespace Dib.Tests.Reports;

/// <summary>What the styles of a cell's HTML can change, as a browser shows it.</summary>
public class StyleTests
{
    private const string Hostile = """
        <style>
        body, main, .cell, .chart, .bar { display: none !important }
        :root { --ink: red }
        :host { position: fixed !important; inset: 0; height: 100vh; background: black }
        #mine { color: rgb(1, 2, 3) }
        </style>
        <table id="mine"><tr><td>own</td></tr></table>
        """;

    /// <summary>Tells what is to be seen, when all other scripts have run.</summary>
    private const string Probe = """
        <script>
        addEventListener('load', () => {
          const host = document.querySelector('div.value > div');
          const mine = host.shadowRoot.getElementById('mine');
          const seen = selector => document.querySelector(selector).getBoundingClientRect();
          document.body.dataset.seen = [
            getComputedStyle(document.body).display, seen('main').height > 100, seen('nav.bar').height > 10, seen('.chart svg').height > 50,
            getComputedStyle(mine).color, getComputedStyle(mine).borderCollapse,
            getComputedStyle(document.documentElement).getPropertyValue('--ink').includes('red'),
            document.elementFromPoint(5, 5).closest('div.value') === null,
          ].join('; ');
        });
        </script></body>
        """;

    [Browser.Fact]
    public async Task A_cell_s_styles_reach_its_own_output_and_nothing_else_in_the_page()
    {
        var chart = Results.Code("2", Results.Figure("{\"data\":[{\"y\":[1,2]}],\"layout\":{}}"));
        var result = Results.Of(Results.Prose("# Title"), Results.Code("1", Results.Html(Hostile)), chart);
        var html = HtmlReport.Of(result, PlotlySource.Beside).Replace("</body>", Probe, StringComparison.Ordinal);

        var page = new HtmlParser().ParseDocument(await Browser.OpenAsync(html));

        Assert.Equal("block; true; true; true; rgb(1, 2, 3); collapse; false; true", page.Body!.GetAttribute("data-seen"));
    }
}
