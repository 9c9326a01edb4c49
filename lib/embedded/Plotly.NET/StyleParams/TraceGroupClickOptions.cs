namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>What a click on a grouped legend entry does.</summary>
    public sealed class TraceGroupClickOptions : StyleParamValue
    {
        private TraceGroupClickOptions(string value) : base(value) { }

        /// <summary>Written as <c>"toggleitem"</c>.</summary>
        public static TraceGroupClickOptions ToggleItem { get; } = new("toggleitem");

        /// <summary>Written as <c>"togglegroup"</c>.</summary>
        public static TraceGroupClickOptions ToggleGroup { get; } = new("togglegroup");
    }
}
