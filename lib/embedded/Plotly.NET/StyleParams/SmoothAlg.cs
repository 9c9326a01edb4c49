using System.Runtime.CompilerServices;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>How the colours of a heatmap are smoothed.</summary>
    public sealed class SmoothAlg : IStyleParam
    {
        private readonly object _value;
        private readonly string _name;

        private SmoothAlg(object value, [CallerMemberName] string name = "") => (_value, _name) = (value, name);

        /// <summary>Written as <c>false</c>.</summary>
        public static SmoothAlg False { get; } = new(false);

        /// <summary>Written as <c>"best"</c>.</summary>
        public static SmoothAlg Best { get; } = new("best");

        /// <summary>Written as <c>"fast"</c>.</summary>
        public static SmoothAlg Fast { get; } = new("fast");

        /// <inheritdoc cref="IStyleParam.Convert"/>
        public object Convert() => _value;

        /// <inheritdoc/>
        public override string ToString() => _name;
    }
}
