using System.Runtime.CompilerServices;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Which sample points a box plot shows.</summary>
    public sealed class BoxPoints : IStyleParam
    {
        private readonly object _value;
        private readonly string _name;

        private BoxPoints(object value, [CallerMemberName] string name = "") => (_value, _name) = (value, name);

        /// <summary>Written as <c>"outliers"</c>.</summary>
        public static BoxPoints Outliers { get; } = new("outliers");

        /// <summary>Written as <c>"all"</c>.</summary>
        public static BoxPoints All { get; } = new("all");

        /// <summary>Written as <c>"suspectedoutliers"</c>.</summary>
        public static BoxPoints SuspectedOutliers { get; } = new("suspectedoutliers");

        /// <summary>Written as <c>false</c>.</summary>
        public static BoxPoints False { get; } = new(false);

        /// <inheritdoc cref="IStyleParam.Convert"/>
        public object Convert() => _value;

        /// <inheritdoc/>
        public override string ToString() => _name;
    }
}
