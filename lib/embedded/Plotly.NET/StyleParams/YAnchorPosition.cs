namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>The point of a legend, title or annotation that stands at its y position.</summary>
    public sealed class YAnchorPosition : IStyleParam
    {
        private readonly string _value;

        private YAnchorPosition(string value) => _value = value;

        /// <summary>Written as <c>"auto"</c>.</summary>
        public static YAnchorPosition Auto { get; } = new("auto");

        /// <summary>Written as <c>"top"</c>.</summary>
        public static YAnchorPosition Top { get; } = new("top");

        /// <summary>Written as <c>"middle"</c>.</summary>
        public static YAnchorPosition Middle { get; } = new("middle");

        /// <summary>Written as <c>"bottom"</c>.</summary>
        public static YAnchorPosition Bottom { get; } = new("bottom");

        /// <inheritdoc cref="IStyleParam.Convert"/>
        public object Convert() => _value;

        /// <inheritdoc/>
        public override string ToString() => _value;
    }
}
