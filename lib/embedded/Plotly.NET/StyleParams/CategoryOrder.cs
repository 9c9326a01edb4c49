namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>How the categories of an axis are ordered.</summary>
    public sealed class CategoryOrder : IStyleParam
    {
        private readonly string _value;

        private CategoryOrder(string value) => _value = value;

        /// <summary>The order in which the data comes. Written as <c>"trace"</c>.</summary>
        public static CategoryOrder Trace { get; } = new("trace");

        /// <summary>The order of the axis' category array. Written as <c>"array"</c>.</summary>
        public static CategoryOrder Array { get; } = new("array");

        /// <summary>Written as <c>"category ascending"</c>.</summary>
        public static CategoryOrder CategoryAscending { get; } = new("category ascending");

        /// <summary>Written as <c>"category descending"</c>.</summary>
        public static CategoryOrder CategoryDescending { get; } = new("category descending");

        /// <summary>Written as <c>"total ascending"</c>.</summary>
        public static CategoryOrder TotalAscending { get; } = new("total ascending");

        /// <summary>Written as <c>"total descending"</c>.</summary>
        public static CategoryOrder TotalDescending { get; } = new("total descending");

        /// <summary>Written as <c>"min ascending"</c>.</summary>
        public static CategoryOrder MinAscending { get; } = new("min ascending");

        /// <summary>Written as <c>"min descending"</c>.</summary>
        public static CategoryOrder MinDescending { get; } = new("min descending");

        /// <summary>Written as <c>"max ascending"</c>.</summary>
        public static CategoryOrder MaxAscending { get; } = new("max ascending");

        /// <summary>Written as <c>"max descending"</c>.</summary>
        public static CategoryOrder MaxDescending { get; } = new("max descending");

        /// <summary>Written as <c>"sum ascending"</c>.</summary>
        public static CategoryOrder SumAscending { get; } = new("sum ascending");

        /// <summary>Written as <c>"sum descending"</c>.</summary>
        public static CategoryOrder SumDescending { get; } = new("sum descending");

        /// <summary>Written as <c>"mean ascending"</c>.</summary>
        public static CategoryOrder MeanAscending { get; } = new("mean ascending");

        /// <summary>Written as <c>"mean descending"</c>.</summary>
        public static CategoryOrder MeanDescending { get; } = new("mean descending");

        /// <summary>Written as <c>"median ascending"</c>.</summary>
        public static CategoryOrder MedianAscending { get; } = new("median ascending");

        /// <summary>Written as <c>"median descending"</c>.</summary>
        public static CategoryOrder MedianDescending { get; } = new("median descending");

        /// <inheritdoc cref="IStyleParam.Convert"/>
        public object Convert() => _value;

        /// <inheritdoc/>
        public override string ToString() => _value;
    }
}
