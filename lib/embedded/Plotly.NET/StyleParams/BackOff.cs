using System.Runtime.CompilerServices;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>How far a line stops before its point, so that it isn't drawn over an arrow marker.</summary>
    public sealed class BackOff : IStyleParam
    {
        private readonly object _value;
        private readonly string _name;

        private BackOff(object value, [CallerMemberName] string name = "") => (_value, _name) = (value, name);

        /// <summary>As far as the marker needs. Written as <c>"auto"</c>.</summary>
        public static BackOff Auto { get; } = new("auto");

        /// <summary>The same number of pixels at every point.</summary>
        public static BackOff NewValue(int item) => new(item);

        /// <summary>A number of pixels for each point.</summary>
        public static BackOff NewArray(IEnumerable<int> item) => new(item);

        /// <inheritdoc cref="IStyleParam.Convert"/>
        public object Convert() => _value;

        /// <inheritdoc/>
        public override string ToString() => _name;

        /// <summary>Whether <paramref name="obj"/> is the same choice.</summary>
        public override bool Equals(object? obj) => obj is BackOff other && other._value.Equals(_value);

        /// <inheritdoc/>
        public override int GetHashCode() => _value.GetHashCode();
    }
}
