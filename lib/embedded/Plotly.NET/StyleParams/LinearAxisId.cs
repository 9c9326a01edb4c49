namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Names an axis from a trace: "x", "y2".</summary>
    public sealed class LinearAxisId : IStyleParam
    {
        private readonly string _value;

        private LinearAxisId(string value) => _value = value;

        /// <summary>No axis: the position is free. Written as <c>"free"</c>.</summary>
        public static LinearAxisId Free { get; } = new("free");

        /// <summary>The x axis of the given number, counted from 1.</summary>
        public static LinearAxisId NewX(int item) => new(Numbered("x", item));

        /// <summary>The y axis of the given number, counted from 1.</summary>
        public static LinearAxisId NewY(int item) => new(Numbered("y", item));

        /// <inheritdoc cref="IStyleParam.Convert"/>
        public object Convert() => _value;

        /// <inheritdoc/>
        public override string ToString() => _value;

        /// <summary>Whether <paramref name="obj"/> is the same choice.</summary>
        public override bool Equals(object? obj) => obj is LinearAxisId other && other._value.Equals(_value);

        /// <inheritdoc/>
        public override int GetHashCode() => _value.GetHashCode();
    }

    /// <summary>Plotly.js leaves the number of the first of a kind out: "x", "x2", "x3".</summary>
    private static string Numbered(string kind, int number) => number < 2 ? kind : $"{kind}{number}";
}
