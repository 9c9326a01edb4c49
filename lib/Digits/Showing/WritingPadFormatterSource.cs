using System.Text.Json;

namespace Digits.Showing;

/// <summary>Shows a writing pad as a page of its own; a plain sentence where no script runs.</summary>
internal sealed class WritingPadFormatterSource
{
    /// <summary>Called by the notebook.</summary>
    public IEnumerable<object> CreateTypeFormatters() => [new HtmlFormatter<WritingPad>(Html), new PlainTextFormatter<WritingPad>()];

    private static string Html(WritingPad pad)
    {
        // The whole output of an editor may be one page, in which other cells show pads as well.
        var id = $"writing-pad-{Guid.NewGuid():N}";
        var content = new { pad.Models, pad.Examples, pad.Pixels };
        return $$"""
            <style>
            {{Part("pad.css")}}</style>
            <div class="writing-pad" id="{{id}}">A pad to write a digit on stands here where scripts run.</div>
            <script>
            (() => {
            {{Part("network.js")}}
            {{Part("ink.js")}}
            {{Part("pad.js")}}
            pad(document.getElementById('{{id}}'), {{JsonSerializer.Serialize(content, JsonSerializerOptions.Web)}});
            })();
            </script>
            """;
    }

    private static string Part(string name)
    {
        using var reader = new StreamReader(typeof(WritingPad).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
