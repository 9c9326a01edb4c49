namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>How the values of an axis are laid out.</summary>
    public sealed class AxisType : IStyleParam
    {
        private readonly string _value;

        private AxisType(string value) => _value = value;

        /// <summary>Plotly.js guesses it from the data. Written as <c>"-"</c>.</summary>
        public static AxisType Auto { get; } = new("-");

        /// <summary>Written as <c>"linear"</c>.</summary>
        public static AxisType Linear { get; } = new("linear");

        /// <summary>Written as <c>"log"</c>.</summary>
        public static AxisType Log { get; } = new("log");

        /// <summary>Written as <c>"date"</c>.</summary>
        public static AxisType Date { get; } = new("date");

        /// <summary>Written as <c>"category"</c>.</summary>
        public static AxisType Category { get; } = new("category");

        /// <summary>Written as <c>"multicategory"</c>.</summary>
        public static AxisType MultiCategory { get; } = new("multicategory");

        /// <inheritdoc cref="IStyleParam.Convert"/>
        public object Convert() => _value;

        /// <inheritdoc/>
        public override string ToString() => _value;
    }
}
