namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>A vertical alignment.</summary>
    public sealed class VerticalAlign : IStyleParam
    {
        private readonly string _value;

        private VerticalAlign(string value) => _value = value;

        /// <summary>Written as <c>"top"</c>.</summary>
        public static VerticalAlign Top { get; } = new("top");

        /// <summary>Written as <c>"middle"</c>.</summary>
        public static VerticalAlign Middle { get; } = new("middle");

        /// <summary>Written as <c>"bottom"</c>.</summary>
        public static VerticalAlign Bottom { get; } = new("bottom");

        /// <inheritdoc cref="IStyleParam.Convert"/>
        public object Convert() => _value;

        /// <inheritdoc/>
        public override string ToString() => _value;
    }
}
