namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>How stacked traces are normalised.</summary>
    public sealed class GroupNorm : IStyleParam
    {
        private readonly string _value;

        private GroupNorm(string value) => _value = value;

        /// <summary>Written as the empty string.</summary>
        public static GroupNorm None { get; } = new("");

        /// <summary>Written as <c>"fraction"</c>.</summary>
        public static GroupNorm Fraction { get; } = new("fraction");

        /// <summary>Written as <c>"percent"</c>.</summary>
        public static GroupNorm Percent { get; } = new("percent");

        /// <inheritdoc cref="IStyleParam.Convert"/>
        public object Convert() => _value;

        /// <inheritdoc/>
        public override string ToString() => _value;
    }
}
