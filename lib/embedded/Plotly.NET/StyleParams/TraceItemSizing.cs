namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Whether the symbols in a legend scale with their trace.</summary>
    public sealed class TraceItemSizing : StyleParamValue
    {
        private TraceItemSizing(string value) : base(value) { }

        /// <summary>Written as <c>"trace"</c>.</summary>
        public static TraceItemSizing Trace { get; } = new("trace");

        /// <summary>Written as <c>"constant"</c>.</summary>
        public static TraceItemSizing Constant { get; } = new("constant");
    }
}
