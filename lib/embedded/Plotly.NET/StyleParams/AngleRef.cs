namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Where the angle of a marker starts.</summary>
    public sealed class AngleRef : StyleParamValue
    {
        private AngleRef(string value) : base(value) { }

        /// <summary>Written as <c>"previous"</c>.</summary>
        public static AngleRef Previous { get; } = new("previous");

        /// <summary>Written as <c>"up"</c>.</summary>
        public static AngleRef Up { get; } = new("up");
    }
}
