namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>What a click on a grouped legend entry does.</summary>
    public sealed class TraceGroupClickOptions : IStyleParam
    {
        private readonly string _value;

        private TraceGroupClickOptions(string value) => _value = value;

        /// <summary>Written as <c>"toggleitem"</c>.</summary>
        public static TraceGroupClickOptions ToggleItem { get; } = new("toggleitem");

        /// <summary>Written as <c>"togglegroup"</c>.</summary>
        public static TraceGroupClickOptions ToggleGroup { get; } = new("togglegroup");

        /// <inheritdoc cref="IStyleParam.Convert"/>
        public object Convert() => _value;

        /// <inheritdoc/>
        public override string ToString() => _value;
    }
}
