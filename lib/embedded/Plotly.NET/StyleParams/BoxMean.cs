using System.Runtime.CompilerServices;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Whether a box plot marks the mean.</summary>
    public sealed class BoxMean : StyleParamValue
    {
        private BoxMean(object value, [CallerMemberName] string name = "") : base(value, name) { }

        /// <summary>Written as <c>true</c>.</summary>
        public static BoxMean True { get; } = new(true);

        /// <summary>Written as <c>false</c>.</summary>
        public static BoxMean False { get; } = new(false);

        /// <summary>The mean and the standard deviation. Written as <c>"sd"</c>.</summary>
        public static BoxMean SD { get; } = new("sd");
    }
}
