namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>What a histogram computes from the samples in a bin.</summary>
    public sealed class HistFunc : IStyleParam
    {
        private readonly string _value;

        private HistFunc(string value) => _value = value;

        /// <summary>Written as <c>"count"</c>.</summary>
        public static HistFunc Count { get; } = new("count");

        /// <summary>Written as <c>"sum"</c>.</summary>
        public static HistFunc Sum { get; } = new("sum");

        /// <summary>Written as <c>"avg"</c>.</summary>
        public static HistFunc Avg { get; } = new("avg");

        /// <summary>Written as <c>"min"</c>.</summary>
        public static HistFunc Min { get; } = new("min");

        /// <summary>Written as <c>"max"</c>.</summary>
        public static HistFunc Max { get; } = new("max");

        /// <inheritdoc cref="IStyleParam.Convert"/>
        public object Convert() => _value;

        /// <inheritdoc/>
        public override string ToString() => _value;
    }
}
