namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Whether the cells of a grid share axes.</summary>
    public sealed class LayoutGridPattern : IStyleParam
    {
        private readonly string _value;

        private LayoutGridPattern(string value) => _value = value;

        /// <summary>Each cell has its own pair of axes. Written as <c>"independent"</c>.</summary>
        public static LayoutGridPattern Independent { get; } = new("independent");

        /// <summary>One x axis a column, one y axis a row. Written as <c>"coupled"</c>.</summary>
        public static LayoutGridPattern Coupled { get; } = new("coupled");

        /// <inheritdoc cref="IStyleParam.Convert"/>
        public object Convert() => _value;

        /// <inheritdoc/>
        public override string ToString() => _value;
    }
}
