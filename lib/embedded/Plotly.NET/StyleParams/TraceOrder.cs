namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>The order of the entries in a legend.</summary>
    public sealed class TraceOrder : IStyleParam
    {
        private readonly string _value;

        private TraceOrder(string value) => _value = value;

        /// <summary>Written as <c>"normal"</c>.</summary>
        public static TraceOrder Normal { get; } = new("normal");

        /// <summary>Written as <c>"reversed"</c>.</summary>
        public static TraceOrder Reversed { get; } = new("reversed");

        /// <summary>Written as <c>"grouped"</c>.</summary>
        public static TraceOrder Grouped { get; } = new("grouped");

        /// <summary>Written as <c>"grouped+reversed"</c>.</summary>
        public static TraceOrder ReversedGrouped { get; } = new("grouped+reversed");

        /// <inheritdoc cref="IStyleParam.Convert"/>
        public object Convert() => _value;

        /// <inheritdoc/>
        public override string ToString() => _value;
    }
}
