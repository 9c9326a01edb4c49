namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Where the labels of a grid's y axes go.</summary>
    public sealed class LayoutGridYSide : IStyleParam
    {
        private readonly string _value;

        private LayoutGridYSide(string value) => _value = value;

        /// <summary>Written as <c>"left"</c>.</summary>
        public static LayoutGridYSide Left { get; } = new("left");

        /// <summary>Written as <c>"left plot"</c>.</summary>
        public static LayoutGridYSide LeftPlot { get; } = new("left plot");

        /// <summary>Written as <c>"right"</c>.</summary>
        public static LayoutGridYSide Right { get; } = new("right");

        /// <summary>Written as <c>"right plot"</c>.</summary>
        public static LayoutGridYSide RightPlot { get; } = new("right plot");

        /// <inheritdoc cref="IStyleParam.Convert"/>
        public object Convert() => _value;

        /// <inheritdoc/>
        public override string ToString() => _value;
    }
}
