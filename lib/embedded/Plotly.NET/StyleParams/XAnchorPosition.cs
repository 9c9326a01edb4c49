namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>The point of a legend, title or annotation that stands at its x position.</summary>
    public sealed class XAnchorPosition : IStyleParam
    {
        private readonly string _value;

        private XAnchorPosition(string value) => _value = value;

        /// <summary>Written as <c>"auto"</c>.</summary>
        public static XAnchorPosition Auto { get; } = new("auto");

        /// <summary>Written as <c>"left"</c>.</summary>
        public static XAnchorPosition Left { get; } = new("left");

        /// <summary>Written as <c>"center"</c>.</summary>
        public static XAnchorPosition Center { get; } = new("center");

        /// <summary>Written as <c>"right"</c>.</summary>
        public static XAnchorPosition Right { get; } = new("right");

        /// <inheritdoc cref="IStyleParam.Convert"/>
        public object Convert() => _value;

        /// <inheritdoc/>
        public override string ToString() => _value;
    }
}
