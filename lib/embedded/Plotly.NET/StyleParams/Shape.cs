namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>How a line goes from point to point.</summary>
    public sealed class Shape : IStyleParam
    {
        private readonly string _value;

        private Shape(string value) => _value = value;

        /// <summary>Written as <c>"linear"</c>.</summary>
        public static Shape Linear { get; } = new("linear");

        /// <summary>Written as <c>"spline"</c>.</summary>
        public static Shape Spline { get; } = new("spline");

        /// <summary>Written as <c>"hv"</c>.</summary>
        public static Shape Hv { get; } = new("hv");

        /// <summary>Written as <c>"vh"</c>.</summary>
        public static Shape Vh { get; } = new("vh");

        /// <summary>Written as <c>"hvh"</c>.</summary>
        public static Shape Hvh { get; } = new("hvh");

        /// <summary>Written as <c>"vhv"</c>.</summary>
        public static Shape Vhv { get; } = new("vhv");

        /// <inheritdoc cref="IStyleParam.Convert"/>
        public object Convert() => _value;

        /// <inheritdoc/>
        public override string ToString() => _value;
    }
}
