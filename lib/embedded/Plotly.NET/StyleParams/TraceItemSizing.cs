namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Whether the symbols in a legend scale with their trace.</summary>
    public sealed class TraceItemSizing : IStyleParam
    {
        private readonly string _value;

        private TraceItemSizing(string value) => _value = value;

        /// <summary>Written as <c>"trace"</c>.</summary>
        public static TraceItemSizing Trace { get; } = new("trace");

        /// <summary>Written as <c>"constant"</c>.</summary>
        public static TraceItemSizing Constant { get; } = new("constant");

        /// <inheritdoc cref="IStyleParam.Convert"/>
        public object Convert() => _value;

        /// <inheritdoc/>
        public override string ToString() => _value;
    }
}
