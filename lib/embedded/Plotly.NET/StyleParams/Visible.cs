using System.Runtime.CompilerServices;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Whether a trace is drawn.</summary>
    public sealed class Visible : StyleParamValue
    {
        private Visible(object value, [CallerMemberName] string name = "") : base(value, name) { }

        /// <summary>Written as <c>true</c>.</summary>
        public static Visible True { get; } = new(true);

        /// <summary>Written as <c>false</c>.</summary>
        public static Visible False { get; } = new(false);

        /// <summary>Only its legend entry, which shows it when clicked. Written as <c>"legendonly"</c>.</summary>
        public static Visible LegendOnly { get; } = new("legendonly");
    }
}
