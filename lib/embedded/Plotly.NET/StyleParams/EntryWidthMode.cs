namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>The unit of a legend entry's width.</summary>
    public sealed class EntryWidthMode : StyleParamValue
    {
        private EntryWidthMode(string value) : base(value) { }

        /// <summary>Written as <c>"fraction"</c>.</summary>
        public static EntryWidthMode Fraction { get; } = new("fraction");

        /// <summary>Written as <c>"pixels"</c>.</summary>
        public static EntryWidthMode Pixels { get; } = new("pixels");
    }
}
