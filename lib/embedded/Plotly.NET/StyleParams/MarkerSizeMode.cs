namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>What the size of a marker stands for.</summary>
    public sealed class MarkerSizeMode : StyleParamValue
    {
        private MarkerSizeMode(string value) : base(value) { }

        /// <summary>Written as <c>"diameter"</c>.</summary>
        public static MarkerSizeMode Diameter { get; } = new("diameter");

        /// <summary>Written as <c>"area"</c>.</summary>
        public static MarkerSizeMode Area { get; } = new("area");
    }
}
