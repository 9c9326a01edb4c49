using System.Runtime.CompilerServices;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>What a click on a legend entry does.</summary>
    public sealed class TraceItemClickOptions : StyleParamValue
    {
        private TraceItemClickOptions(object value, [CallerMemberName] string name = "") : base(value, name) { }

        /// <summary>Written as <c>"toggle"</c>.</summary>
        public static TraceItemClickOptions Toggle { get; } = new("toggle");

        /// <summary>Written as <c>"toggleothers"</c>.</summary>
        public static TraceItemClickOptions ToggleOthers { get; } = new("toggleothers");

        /// <summary>Written as <c>false</c>.</summary>
        public static TraceItemClickOptions False { get; } = new(false);
    }
}
