namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>How the quartiles of a box plot are computed.</summary>
    public sealed class QuartileMethod : IStyleParam
    {
        private readonly string _value;

        private QuartileMethod(string value) => _value = value;

        /// <summary>Written as <c>"linear"</c>.</summary>
        public static QuartileMethod Linear { get; } = new("linear");

        /// <summary>Written as <c>"exclusive"</c>.</summary>
        public static QuartileMethod Exclusive { get; } = new("exclusive");

        /// <summary>Written as <c>"inclusive"</c>.</summary>
        public static QuartileMethod Inclusive { get; } = new("inclusive");

        /// <inheritdoc cref="IStyleParam.Convert"/>
        public object Convert() => _value;

        /// <inheritdoc/>
        public override string ToString() => _value;
    }
}
