namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Which way bars, boxes or legend entries run.</summary>
    public sealed class Orientation : IStyleParam
    {
        private readonly string _value;

        private Orientation(string value) => _value = value;

        /// <summary>Written as <c>"h"</c>.</summary>
        public static Orientation Horizontal { get; } = new("h");

        /// <summary>Written as <c>"v"</c>.</summary>
        public static Orientation Vertical { get; } = new("v");

        /// <inheritdoc cref="IStyleParam.Convert"/>
        public object Convert() => _value;

        /// <inheritdoc/>
        public override string ToString() => _value;
    }
}
