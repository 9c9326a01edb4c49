using Digits.Training;
using Plotly.NET;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Digits.Charting;

public static partial class Charts
{
    private const int SchedulePoints = 200;

    /// <summary>The learning rate of a recipe from its first step to its last.</summary>
    public static GenericChart LearningRates(Recipe recipe, string title = "Learning rate")
    {
        using var parameter = new Parameter(zeros(1));
        using var optimizer = recipe.Optimizer([parameter]);
        var schedule = recipe.Schedule?.Invoke(optimizer, SchedulePoints);
        var (epochs, rates) = (new double[SchedulePoints], new double[SchedulePoints]);
        for (var step = 0; step < SchedulePoints; step++)
        {
            epochs[step] = Math.Round((double)recipe.Epochs * step / SchedulePoints, 4);
            rates[step] = optimizer.ParamGroups.First().LearningRate;
            schedule?.step();
        }
        return new Figure(title, 720, 320)
            .Add("scatter",
                ("x", epochs), ("y", rates), ("mode", "lines"), ("line", Figure.Object(("color", Palette.Blue))),
                ("hovertemplate", "after %{x:.1f} epochs: %{y:.5f}<extra></extra>"))
            .Describe($"It begins at {rates[0]:0.#####}, is {rates.Max():0.#####} at most and ends at {rates[^1]:0.#####}.")
            .Set("xaxis", Figure.EpochAxis(recipe.Epochs, null, ("range", new[] { 0, recipe.Epochs })))
            .Set("yaxis", Figure.Axis("learning rate", null, ("rangemode", "tozero")))
            .Chart();
    }
}
