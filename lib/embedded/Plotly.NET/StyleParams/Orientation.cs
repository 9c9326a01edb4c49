namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Which way bars, boxes or legend entries run.</summary>
    public sealed class Orientation : StyleParamValue
    {
        private Orientation(string value) : base(value) { }

        /// <summary>Written as <c>"h"</c>.</summary>
        public static Orientation Horizontal { get; } = new("h");

        /// <summary>Written as <c>"v"</c>.</summary>
        public static Orientation Vertical { get; } = new("v");
    }
}
