using System.Runtime.CompilerServices;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>How far a line stops before its point, so that it isn't drawn over an arrow marker.</summary>
    public sealed class BackOff : StyleParamValue
    {
        private BackOff(object value, [CallerMemberName] string name = "") : base(value, name) { }

        /// <summary>As far as the marker needs. Written as <c>"auto"</c>.</summary>
        public static BackOff Auto { get; } = new("auto");

        /// <summary>The same number of pixels at every point.</summary>
        public static BackOff NewValue(int item) => new(item);

        /// <summary>A number of pixels for each point.</summary>
        public static BackOff NewArray(IEnumerable<int> item) => new(item);
    }
}
