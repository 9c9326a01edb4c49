namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Where the angle of a marker starts.</summary>
    public sealed class AngleRef : IStyleParam
    {
        private readonly string _value;

        private AngleRef(string value) => _value = value;

        /// <summary>Written as <c>"previous"</c>.</summary>
        public static AngleRef Previous { get; } = new("previous");

        /// <summary>Written as <c>"up"</c>.</summary>
        public static AngleRef Up { get; } = new("up");

        /// <inheritdoc cref="IStyleParam.Convert"/>
        public object Convert() => _value;

        /// <inheritdoc/>
        public override string ToString() => _value;
    }
}
