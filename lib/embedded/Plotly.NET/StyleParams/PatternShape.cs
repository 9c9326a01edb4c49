namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>The pattern that fills a bar.</summary>
    public sealed class PatternShape : IStyleParam
    {
        private readonly string _value;

        private PatternShape(string value) => _value = value;

        /// <summary>Written as the empty string.</summary>
        public static PatternShape None { get; } = new("");

        /// <summary>Written as <c>"/"</c>.</summary>
        public static PatternShape DiagonalDescending { get; } = new("/");

        /// <summary>Written as <c>"\"</c>.</summary>
        public static PatternShape DiagonalAscending { get; } = new("\\");

        /// <summary>Written as <c>"x"</c>.</summary>
        public static PatternShape DiagonalChecked { get; } = new("x");

        /// <summary>Written as <c>"-"</c>.</summary>
        public static PatternShape HorizontalLines { get; } = new("-");

        /// <summary>Written as <c>"|"</c>.</summary>
        public static PatternShape VerticalLines { get; } = new("|");

        /// <summary>Written as <c>"+"</c>.</summary>
        public static PatternShape Checked { get; } = new("+");

        /// <summary>Written as <c>"."</c>.</summary>
        public static PatternShape Dots { get; } = new(".");

        /// <inheritdoc cref="IStyleParam.Convert"/>
        public object Convert() => _value;

        /// <inheritdoc/>
        public override string ToString() => _value;
    }
}
