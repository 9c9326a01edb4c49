namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>What the size of a marker stands for.</summary>
    public sealed class MarkerSizeMode : IStyleParam
    {
        private readonly string _value;

        private MarkerSizeMode(string value) => _value = value;

        /// <summary>Written as <c>"diameter"</c>.</summary>
        public static MarkerSizeMode Diameter { get; } = new("diameter");

        /// <summary>Written as <c>"area"</c>.</summary>
        public static MarkerSizeMode Area { get; } = new("area");

        /// <inheritdoc cref="IStyleParam.Convert"/>
        public object Convert() => _value;

        /// <inheritdoc/>
        public override string ToString() => _value;
    }
}
