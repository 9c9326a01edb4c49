namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>The unit of a legend entry's width.</summary>
    public sealed class EntryWidthMode : IStyleParam
    {
        private readonly string _value;

        private EntryWidthMode(string value) => _value = value;

        /// <summary>Written as <c>"fraction"</c>.</summary>
        public static EntryWidthMode Fraction { get; } = new("fraction");

        /// <summary>Written as <c>"pixels"</c>.</summary>
        public static EntryWidthMode Pixels { get; } = new("pixels");

        /// <inheritdoc cref="IStyleParam.Convert"/>
        public object Convert() => _value;

        /// <inheritdoc/>
        public override string ToString() => _value;
    }
}
