namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>How the bars of a histogram are normalised.</summary>
    public sealed class HistNorm : IStyleParam
    {
        private readonly string _value;

        private HistNorm(string value) => _value = value;

        /// <summary>The number of samples. Written as the empty string.</summary>
        public static HistNorm None { get; } = new("");

        /// <summary>Written as <c>"percent"</c>.</summary>
        public static HistNorm Percent { get; } = new("percent");

        /// <summary>Written as <c>"probability"</c>.</summary>
        public static HistNorm Probability { get; } = new("probability");

        /// <summary>Written as <c>"density"</c>.</summary>
        public static HistNorm Density { get; } = new("density");

        /// <summary>Written as <c>"probability density"</c>.</summary>
        public static HistNorm ProbabilityDensity { get; } = new("probability density");

        /// <inheritdoc cref="IStyleParam.Convert"/>
        public object Convert() => _value;

        /// <inheritdoc/>
        public override string ToString() => _value;
    }
}
