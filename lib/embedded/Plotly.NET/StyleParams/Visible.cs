using System.Runtime.CompilerServices;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Whether a trace is drawn.</summary>
    public sealed class Visible : IStyleParam
    {
        private readonly object _value;
        private readonly string _name;

        private Visible(object value, [CallerMemberName] string name = "") => (_value, _name) = (value, name);

        /// <summary>Written as <c>true</c>.</summary>
        public static Visible True { get; } = new(true);

        /// <summary>Written as <c>false</c>.</summary>
        public static Visible False { get; } = new(false);

        /// <summary>Only its legend entry, which shows it when clicked. Written as <c>"legendonly"</c>.</summary>
        public static Visible LegendOnly { get; } = new("legendonly");

        /// <inheritdoc cref="IStyleParam.Convert"/>
        public object Convert() => _value;

        /// <inheritdoc/>
        public override string ToString() => _name;
    }
}
