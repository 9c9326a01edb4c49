namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>The shape of a marker in a three-dimensional or WebGL chart.</summary>
    public sealed class MarkerSymbol3D : IStyleParam
    {
        private readonly string _value;

        private MarkerSymbol3D(string value) => _value = value;

        /// <summary>Written as <c>"circle"</c>.</summary>
        public static MarkerSymbol3D Circle { get; } = new("circle");

        /// <summary>Written as <c>"circle-open"</c>.</summary>
        public static MarkerSymbol3D CircleOpen { get; } = new("circle-open");

        /// <summary>Written as <c>"cross"</c>.</summary>
        public static MarkerSymbol3D Cross { get; } = new("cross");

        /// <summary>Written as <c>"diamond"</c>.</summary>
        public static MarkerSymbol3D Diamond { get; } = new("diamond");

        /// <summary>Written as <c>"diamond-open"</c>.</summary>
        public static MarkerSymbol3D DiamondOpen { get; } = new("diamond-open");

        /// <summary>Written as <c>"square"</c>.</summary>
        public static MarkerSymbol3D Square { get; } = new("square");

        /// <summary>Written as <c>"square-open"</c>.</summary>
        public static MarkerSymbol3D SquareOpen { get; } = new("square-open");

        /// <summary>Written as <c>"x"</c>.</summary>
        public static MarkerSymbol3D X { get; } = new("x");

        /// <inheritdoc cref="IStyleParam.Convert"/>
        public object Convert() => _value;

        /// <inheritdoc/>
        public override string ToString() => _value;
    }
}
