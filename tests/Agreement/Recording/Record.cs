namespace Agreement.Recording;

/// <summary>What this set of packages computes, written into a folder.</summary>
internal static class Record
{
    /// <summary>The file of all that a seed decides.</summary>
    public const string Seeded = "seeded.json";

    /// <summary>The file of what the trained models in the same folder answer.</summary>
    public const string OwnScores = "own-scores.json";

    /// <summary>The file of what the models that the other set has trained answer.</summary>
    public const string GivenScores = "given-scores.json";

    /// <summary>Writes the figures, and the weights of the models.</summary>
    public static void Write(string folder) => Figures.Save(
        Path.Combine(folder, Seeded),
        [.. RandomNumbers.All(), .. CourseModel.All.SelectMany(model => TrainedModels.Train(model, folder))]);
}
