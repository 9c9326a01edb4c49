namespace Dib.Checks;

/// <summary>Something in a notebook that should be mended.</summary>
/// <param name="Path">The file.</param>
/// <param name="Place">A line of a text file, such as <c>12</c>, or <c>cell 3</c> of an <c>.ipynb</c>; empty for the whole file.</param>
/// <param name="Sentence">What is wrong and what to do.</param>
public sealed record Finding(string Path, string Place, string Sentence)
{
    /// <summary><c>path:12: sentence</c>, as editors make links of.</summary>
    public override string ToString() => Place.Length > 0 ? $"{Path}:{Place}: {Sentence}" : $"{Path}: {Sentence}";
}
