using Dib.Reports;
using Dib.Reports.Html;

namespace Dib.Tests.Reports;

public class TextTests
{
    [Theory]
    [InlineData("\u001b[32mgreen\u001b[0m plain", "<span class=\"ansi-green\">green</span> plain")]
    [InlineData("\u001b[1;31mred\u001b[22m thin\u001b[39m",
        "<span class=\"ansi-red ansi-bold\">red</span><span class=\"ansi-red\"> thin</span>")]
    [InlineData("\u001b[38;5;196mx\u001b[mz", "<span style=\"color:#ff0000;\">x</span>z")]
    [InlineData("\u001b[48;5;244;38;5;2mx", "<span class=\"ansi-green\" style=\"background:#808080;\">x</span>")]
    [InlineData("\u001b[38;2;1;2;300;7mx\u001b[27;39my", "<span class=\"ansi-inverse\" style=\"color:#01022c;\">x</span>y")]
    [InlineData("\u001b[97;41mx\u001b[49my", "<span class=\"ansi-white ansi-on-red\">x</span><span class=\"ansi-white\">y</span>")]
    [InlineData("\u001b[38;5mx\u001b[38mx\u001b[38;2;1mx", "xxx")]
    [InlineData("\u001b[38;5;999m\u001b[48;2;255;0;0mx", "<span style=\"background:#ff0000;\">x</span>")]
    [InlineData("\u001b]0;title\u0007text\u001b[2K", "text")]
    [InlineData("10%\r50%\r100%", "100%")]
    [InlineData("abc\rX\nnext", "Xbc\nnext")]
    [InlineData("one\r\ntwo", "one\ntwo")]
    [InlineData("bell\u0007 null\0", "bell␇ null␀")]
    [InlineData("<\u001b[32m&", "&lt;<span class=\"ansi-green\">&amp;</span>")]
    public void Terminal_text_becomes_html(string text, string html) => Assert.Equal(html, AnsiHtml.Of(text));

    [Theory]
    [InlineData("\u001b[32mgreen\u001b[0m\a\b", "green")]
    [InlineData("tab\tline\n", "tab\tline\n")]
    public void Plain_text_has_no_control_characters(string text, string plain) => Assert.Equal(plain, TerminalText.Plain(text));

    [Theory]
    [InlineData("<style>p { }</style><p>epoch 3 &amp;\n <b>loss</b> 0.1</p>", "epoch 3 & loss 0.1")]
    [InlineData("<progress value=1>", "")]
    public void Html_has_words(string html, string words) => Assert.Equal(words, TerminalText.OfHtml(html));

    [Theory]
    [InlineData("a\nb\n\n", "b")]
    [InlineData("10%\r20%", "20%")]
    [InlineData(" \n", null)]
    public void The_last_line_is_what_a_terminal_shows_last(string text, string? line) => Assert.Equal(line, TerminalText.LastLine(text));

    [Theory]
    [InlineData("x^2", "<msup><mi>x</mi><mrow><mn>2</mn></mrow></msup>")]
    [InlineData("\\frac{a}{b}", "<mfrac><mrow><mi>a</mi></mrow><mrow><mi>b</mi></mrow></mfrac>")]
    [InlineData("p_i'", "<msubsup><mi>p</mi><mrow><mi>i</mi></mrow><mrow><mo>′</mo></mrow></msubsup>")]
    [InlineData("\\sum_{i=1}^n", "<munderover><mo>∑</mo>")]
    [InlineData("\\alpha \\le 0.5", "<mi>α</mi><mo>≤</mo><mn>0.5</mn>")]
    [InlineData("\\mathbb{R}", "<mi>ℝ</mi>")]
    [InlineData("\\text{if } x < 1", "<mtext>if </mtext><mi>x</mi><mo>&lt;</mo>")]
    [InlineData("\\sqrt[3]{x}", "<mroot><mrow><mi>x</mi></mrow><mrow><mn>3</mn></mrow></mroot>")]
    [InlineData("\\left( a \\right]", "<mo fence=\"true\" stretchy=\"true\">(</mo>")]
    [InlineData("\\begin{cases} 1 & x \\\\ 0 & y \\end{cases}", "<mtr><mtd><mn>0</mn></mtd><mtd><mi>y</mi></mtd></mtr>")]
    public void Formulas_become_mathml(string tex, string part)
    {
        var html = MathMl.Of(tex, display: false);
        Assert.StartsWith("<math>", html);
        Assert.Contains(part, html);
    }

    [Theory]
    [InlineData("\\unknown{x}")]
    [InlineData("\\frac{a}")]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData("\\begin{tikz}\\end{tikz}")]
    [InlineData("\\")]
    public void A_formula_that_is_not_understood_stays_readable(string tex) =>
        Assert.Equal($"<code class=\"tex\">{tex}</code>", MathMl.Of(tex, display: false));
}
