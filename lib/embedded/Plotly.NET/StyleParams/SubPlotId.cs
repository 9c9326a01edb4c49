namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Names a part of a layout: "xaxis", "yaxis2", "legend", "coloraxis".</summary>
    public sealed class SubPlotId : IStyleParam
    {
        private readonly string _value;

        private SubPlotId(string value) => _value = value;

        /// <summary>The x axis of the given number, counted from 1.</summary>
        public static SubPlotId NewXAxis(int item) => new(Numbered("xaxis", item));

        /// <summary>The y axis of the given number, counted from 1.</summary>
        public static SubPlotId NewYAxis(int item) => new(Numbered("yaxis", item));

        /// <summary>The colour axis of the given number, counted from 1.</summary>
        public static SubPlotId NewColorAxis(int item) => new(Numbered("coloraxis", item));

        /// <summary>The legend of the given number, counted from 1.</summary>
        public static SubPlotId NewLegend(int item) => new(Numbered("legend", item));

        /// <inheritdoc cref="IStyleParam.Convert"/>
        public object Convert() => _value;

        /// <inheritdoc/>
        public override string ToString() => _value;

        /// <summary>Whether <paramref name="obj"/> is the same choice.</summary>
        public override bool Equals(object? obj) => obj is SubPlotId other && other._value.Equals(_value);

        /// <inheritdoc/>
        public override int GetHashCode() => _value.GetHashCode();
    }
}
