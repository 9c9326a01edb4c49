namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>The colours that values from the smallest to the largest are mapped to.</summary>
    public sealed class Colorscale : IStyleParam
    {
        private readonly object _value;

        private Colorscale(object value) => _value = value;

        /// <summary>Blue over white to red.</summary>
        public static Colorscale RdBu { get; } = new("RdBu");

        /// <summary>Blue over green and yellow to white.</summary>
        public static Colorscale Earth { get; } = new("Earth");

        /// <summary>The glow of a black body: black, red, yellow, white.</summary>
        public static Colorscale Blackbody { get; } = new("Blackbody");

        /// <summary>Blue to red.</summary>
        public static Colorscale Bluered { get; } = new("Bluered");

        /// <summary>Blue over green and yellow to red.</summary>
        public static Colorscale Portland { get; } = new("Portland");

        /// <summary>Black over violet and yellow to white.</summary>
        public static Colorscale Electric { get; } = new("Electric");

        /// <summary>Dark blue over cyan and yellow to dark red.</summary>
        public static Colorscale Jet { get; } = new("Jet");

        /// <summary>Black over red and yellow to white.</summary>
        public static Colorscale Hot { get; } = new("Hot");

        /// <summary>Black to white.</summary>
        public static Colorscale Greys { get; } = new("Greys");

        /// <summary>Dark green to nearly white.</summary>
        public static Colorscale Greens { get; } = new("Greens");

        /// <summary>Blue over white to red, brightly.</summary>
        public static Colorscale Picnic { get; } = new("Picnic");

        /// <summary>The colours of the rainbow, violet to red.</summary>
        public static Colorscale Rainbow { get; } = new("Rainbow");

        /// <summary>Dark violet over green to yellow: evenly graded, and readable for colour-blind viewers.</summary>
        public static Colorscale Viridis { get; } = new("Viridis");

        /// <summary>Dark blue over grey to yellow: looks nearly the same to colour-blind viewers.</summary>
        public static Colorscale Cividis { get; } = new("Cividis");

        /// <summary>Colours at chosen positions between 0 (the smallest value) and 1 (the largest); in between they are mixed.</summary>
        /// <exception cref="ArgumentException">There are fewer than two colours.</exception>
        public static Colorscale NewCustom(IEnumerable<Tuple<double, Color>> item)
        {
            var stops = item.Select(stop => new object[] { stop.Item1, stop.Item2 }).ToArray();
            return stops.Length >= 2 ? new(stops) : throw new ArgumentException(
                $"A custom colour scale needs at least two colours, one at 0.0 and one at 1.0, but it has {stops.Length}.", nameof(item));
        }

        /// <inheritdoc cref="IStyleParam.Convert"/>
        public object Convert() => _value;

        /// <inheritdoc/>
        public override string ToString() => _value as string ?? "Custom";
    }
}
