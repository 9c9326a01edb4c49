namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>The shape of a marker.</summary>
    public sealed class MarkerSymbol : IStyleParam
    {
        private readonly string _value;

        private MarkerSymbol(string value) => _value = value;

        /// <summary>Written as <c>"0"</c>.</summary>
        public static MarkerSymbol Circle { get; } = new("0");

        /// <summary>Written as <c>"1"</c>.</summary>
        public static MarkerSymbol Square { get; } = new("1");

        /// <summary>Written as <c>"2"</c>.</summary>
        public static MarkerSymbol Diamond { get; } = new("2");

        /// <summary>Written as <c>"3"</c>.</summary>
        public static MarkerSymbol Cross { get; } = new("3");

        /// <summary>Written as <c>"4"</c>.</summary>
        public static MarkerSymbol X { get; } = new("4");

        /// <summary>Written as <c>"5"</c>.</summary>
        public static MarkerSymbol TriangleUp { get; } = new("5");

        /// <summary>Written as <c>"6"</c>.</summary>
        public static MarkerSymbol TriangleDown { get; } = new("6");

        /// <summary>Written as <c>"7"</c>.</summary>
        public static MarkerSymbol TriangleLeft { get; } = new("7");

        /// <summary>Written as <c>"8"</c>.</summary>
        public static MarkerSymbol TriangleRight { get; } = new("8");

        /// <summary>Written as <c>"9"</c>.</summary>
        public static MarkerSymbol TriangleNE { get; } = new("9");

        /// <summary>Written as <c>"10"</c>.</summary>
        public static MarkerSymbol TriangleSE { get; } = new("10");

        /// <summary>Written as <c>"11"</c>.</summary>
        public static MarkerSymbol TriangleSW { get; } = new("11");

        /// <summary>Written as <c>"12"</c>.</summary>
        public static MarkerSymbol TriangleNW { get; } = new("12");

        /// <summary>Written as <c>"13"</c>.</summary>
        public static MarkerSymbol Pentagon { get; } = new("13");

        /// <summary>Written as <c>"14"</c>.</summary>
        public static MarkerSymbol Hexagon { get; } = new("14");

        /// <summary>Written as <c>"15"</c>.</summary>
        public static MarkerSymbol Hexagon2 { get; } = new("15");

        /// <summary>Written as <c>"16"</c>.</summary>
        public static MarkerSymbol Octagon { get; } = new("16");

        /// <summary>Written as <c>"17"</c>.</summary>
        public static MarkerSymbol Star { get; } = new("17");

        /// <summary>Written as <c>"18"</c>.</summary>
        public static MarkerSymbol Hexagram { get; } = new("18");

        /// <inheritdoc cref="IStyleParam.Convert"/>
        public object Convert() => _value;

        /// <inheritdoc/>
        public override string ToString() => _value;
    }
}
