using Microsoft.Data.Analysis;

namespace Digits;

/// <summary>Saved models side by side, a row each.</summary>
public static class ModelTable
{
    /// <summary>What models cost: parameters, multiplications for an image, epochs and seconds of training.</summary>
    public static DataFrame Costs(IReadOnlyList<SavedModel> models) => new(
        Names(models),
        new StringDataFrameColumn("in", models.Select(model => model.Notebook.Split('-')[0])),
        new Int64DataFrameColumn("parameters", models.Select(model => model.Parameters)),
        new Int64DataFrameColumn("operations", models.Select(model => model.Operations)),
        new Int32DataFrameColumn("epochs", models.Select(model => model.Epochs.Count)),
        new DoubleDataFrameColumn("seconds", models.Select(model => Math.Round(model.Seconds, 1))));

    /// <summary>
    /// What models reach: accuracy in per cent on training and test images, the latter with its 95 % interval, and the digits that they
    /// recognise best and worst.
    /// </summary>
    public static DataFrame Accuracies(IReadOnlyList<SavedModel> models) => new(
        Names(models),
        Percent("train %", models, model => model.TrainAccuracy),
        Percent("test %", models, model => model.TestAccuracy),
        Percent("from", models, model => model.Interval.Low),
        Percent("to", models, model => model.Interval.High),
        new Int32DataFrameColumn("best", models.Select(model => Enumerable.Range(0, 10).MaxBy(model.Confusion.Recall))),
        new Int32DataFrameColumn("worst", models.Select(model => Enumerable.Range(0, 10).MinBy(model.Confusion.Recall))));

    private static StringDataFrameColumn Names(IReadOnlyList<SavedModel> models) => new("model", models.Select(model => model.Name));

    private static DoubleDataFrameColumn Percent(string name, IReadOnlyList<SavedModel> models, Func<SavedModel, double> share) =>
        new(name, models.Select(model => Math.Round(100 * share(model), 2)));
}
