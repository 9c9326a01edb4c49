using Plotly.NET;

namespace Digits;

public sealed partial class Course
{
    /// <summary>Saves a chart as a page of its own, <c>charts/NAME.html</c> in the folder for results.</summary>
    /// <param name="name">Letters, digits and '-'. An earlier chart of the same name is replaced.</param>
    /// <param name="chart">The chart.</param>
    /// <returns>The page's path.</returns>
    /// <exception cref="ArgumentException">The name has other characters.</exception>
    public string SaveChart(string name, GenericChart chart) => ResultsStore.Current().Save(name, chart);
}
