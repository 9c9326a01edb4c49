using System.Runtime.CompilerServices;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>What a click on a legend entry does.</summary>
    public sealed class TraceItemClickOptions : IStyleParam
    {
        private readonly object _value;
        private readonly string _name;

        private TraceItemClickOptions(object value, [CallerMemberName] string name = "") => (_value, _name) = (value, name);

        /// <summary>Written as <c>"toggle"</c>.</summary>
        public static TraceItemClickOptions Toggle { get; } = new("toggle");

        /// <summary>Written as <c>"toggleothers"</c>.</summary>
        public static TraceItemClickOptions ToggleOthers { get; } = new("toggleothers");

        /// <summary>Written as <c>false</c>.</summary>
        public static TraceItemClickOptions False { get; } = new(false);

        /// <inheritdoc cref="IStyleParam.Convert"/>
        public object Convert() => _value;

        /// <inheritdoc/>
        public override string ToString() => _name;
    }
}
