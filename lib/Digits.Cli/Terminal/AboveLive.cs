using Spectre.Console.Rendering;

namespace Digits.Cli.Terminal;

/// <summary>Something to write above what is drawn over and over: without erasing that first, its longer lines would stick out.</summary>
/// <param name="content">What to write.</param>
internal sealed class AboveLive(IRenderable content) : IRenderable
{
    private const string EraseToEndOfScreen = "\u001b[0J";

    /// <inheritdoc/>
    public Measurement Measure(RenderOptions options, int maxWidth) => content.Measure(options, maxWidth);

    /// <inheritdoc/>
    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth) =>
        [Segment.Control(EraseToEndOfScreen), .. content.Render(options, maxWidth)];
}
