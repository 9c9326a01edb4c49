namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>The dashes of a line.</summary>
    public sealed class DrawingStyle : IStyleParam
    {
        private readonly string _value;

        private DrawingStyle(string value) => _value = value;

        /// <summary>Written as <c>"solid"</c>.</summary>
        public static DrawingStyle Solid { get; } = new("solid");

        /// <summary>Written as <c>"dash"</c>.</summary>
        public static DrawingStyle Dash { get; } = new("dash");

        /// <summary>Written as <c>"dot"</c>.</summary>
        public static DrawingStyle Dot { get; } = new("dot");

        /// <summary>Written as <c>"dashdot"</c>.</summary>
        public static DrawingStyle DashDot { get; } = new("dashdot");

        /// <summary>Written as <c>"longdash"</c>.</summary>
        public static DrawingStyle LongDash { get; } = new("longdash");

        /// <summary>Written as <c>"longdashdot"</c>.</summary>
        public static DrawingStyle LongDashDot { get; } = new("longdashdot");

        /// <summary>Dashes and gaps of the given lengths in pixels, in turn.</summary>
        public static DrawingStyle NewUser(IEnumerable<int> item) => new(string.Join(',', item.Select(length => $"{length}px")));

        /// <inheritdoc cref="IStyleParam.Convert"/>
        public object Convert() => _value;

        /// <inheritdoc/>
        public override string ToString() => _value;
    }
}
