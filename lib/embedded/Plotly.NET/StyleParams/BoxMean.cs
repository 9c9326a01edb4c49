using System.Runtime.CompilerServices;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Whether a box plot marks the mean.</summary>
    public sealed class BoxMean : IStyleParam
    {
        private readonly object _value;
        private readonly string _name;

        private BoxMean(object value, [CallerMemberName] string name = "") => (_value, _name) = (value, name);

        /// <summary>Written as <c>true</c>.</summary>
        public static BoxMean True { get; } = new(true);

        /// <summary>Written as <c>false</c>.</summary>
        public static BoxMean False { get; } = new(false);

        /// <summary>The mean and the standard deviation. Written as <c>"sd"</c>.</summary>
        public static BoxMean SD { get; } = new("sd");

        /// <inheritdoc cref="IStyleParam.Convert"/>
        public object Convert() => _value;

        /// <inheritdoc/>
        public override string ToString() => _name;
    }
}
