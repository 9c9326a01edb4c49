namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>The typeface of a text; the browser falls back to its own when it hasn't the one named.</summary>
    public sealed class FontFamily : IStyleParam
    {
        private readonly string _value;

        private FontFamily(string value) => _value = value;

        /// <summary>Written as <c>"Arial"</c>.</summary>
        public static FontFamily Arial { get; } = new("Arial");

        /// <summary>Written as <c>"Consolas"</c>.</summary>
        public static FontFamily Consolas { get; } = new("Consolas");

        /// <summary>Written as <c>"Courier New"</c>.</summary>
        public static FontFamily Courier_New { get; } = new("Courier New");

        /// <summary>Written as <c>"Open Sans"</c>.</summary>
        public static FontFamily Open_Sans { get; } = new("Open Sans");

        /// <summary>Written as <c>"Times New Roman"</c>.</summary>
        public static FontFamily Times_New_Roman { get; } = new("Times New Roman");

        /// <summary>A typeface by its CSS name.</summary>
        public static FontFamily NewCustom(string item) => new(item);

        /// <inheritdoc cref="IStyleParam.Convert"/>
        public object Convert() => _value;

        /// <inheritdoc/>
        public override string ToString() => _value;

        /// <summary>Whether <paramref name="obj"/> is the same choice.</summary>
        public override bool Equals(object? obj) => obj is FontFamily other && other._value.Equals(_value);

        /// <inheritdoc/>
        public override int GetHashCode() => _value.GetHashCode();
    }
}
