using System.Runtime.CompilerServices;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Whether an axis line is repeated on the other side of the plot.</summary>
    public sealed class Mirror : IStyleParam
    {
        private readonly object _value;
        private readonly string _name;

        private Mirror(object value, [CallerMemberName] string name = "") => (_value, _name) = (value, name);

        /// <summary>Written as <c>true</c>.</summary>
        public static Mirror True { get; } = new(true);

        /// <summary>Written as <c>"ticks"</c>.</summary>
        public static Mirror Ticks { get; } = new("ticks");

        /// <summary>Written as <c>false</c>.</summary>
        public static Mirror False { get; } = new(false);

        /// <summary>Written as <c>"all"</c>.</summary>
        public static Mirror All { get; } = new("all");

        /// <summary>Written as <c>"allticks"</c>.</summary>
        public static Mirror AllTicks { get; } = new("allticks");

        /// <inheritdoc cref="IStyleParam.Convert"/>
        public object Convert() => _value;

        /// <inheritdoc/>
        public override string ToString() => _name;
    }
}
