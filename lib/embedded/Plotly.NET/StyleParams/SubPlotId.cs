namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Names a part of a layout: "xaxis", "yaxis2", "legend", "coloraxis".</summary>
    public sealed class SubPlotId : StyleParamValue
    {
        private SubPlotId(string value) : base(value) { }

        /// <summary>The x axis of the given number, counted from 1.</summary>
        public static SubPlotId NewXAxis(int item) => new(Numbered("xaxis", item));

        /// <summary>The y axis of the given number, counted from 1.</summary>
        public static SubPlotId NewYAxis(int item) => new(Numbered("yaxis", item));

        /// <summary>The colour axis of the given number, counted from 1.</summary>
        public static SubPlotId NewColorAxis(int item) => new(Numbered("coloraxis", item));

        /// <summary>The legend of the given number, counted from 1.</summary>
        public static SubPlotId NewLegend(int item) => new(Numbered("legend", item));
    }
}
