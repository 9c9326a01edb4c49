namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Where the labels of a grid's x axes go.</summary>
    public sealed class LayoutGridXSide : IStyleParam
    {
        private readonly string _value;

        private LayoutGridXSide(string value) => _value = value;

        /// <summary>Written as <c>"bottom"</c>.</summary>
        public static LayoutGridXSide Bottom { get; } = new("bottom");

        /// <summary>Written as <c>"bottom plot"</c>.</summary>
        public static LayoutGridXSide BottomPlot { get; } = new("bottom plot");

        /// <summary>Written as <c>"top"</c>.</summary>
        public static LayoutGridXSide Top { get; } = new("top");

        /// <summary>Written as <c>"top plot"</c>.</summary>
        public static LayoutGridXSide TopPlot { get; } = new("top plot");

        /// <inheritdoc cref="IStyleParam.Convert"/>
        public object Convert() => _value;

        /// <inheritdoc/>
        public override string ToString() => _value;
    }
}
