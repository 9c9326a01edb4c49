namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Where the first row of a grid stands.</summary>
    public sealed class LayoutGridRowOrder : IStyleParam
    {
        private readonly string _value;

        private LayoutGridRowOrder(string value) => _value = value;

        /// <summary>Written as <c>"top to bottom"</c>.</summary>
        public static LayoutGridRowOrder TopToBottom { get; } = new("top to bottom");

        /// <summary>Written as <c>"bottom to top"</c>.</summary>
        public static LayoutGridRowOrder BottomToTop { get; } = new("bottom to top");

        /// <inheritdoc cref="IStyleParam.Convert"/>
        public object Convert() => _value;

        /// <inheritdoc/>
        public override string ToString() => _value;
    }
}
