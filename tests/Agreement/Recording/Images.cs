using Digits.Data;

namespace Agreement.Recording;

/// <summary>What the models learn from: drawn digits, which are the same everywhere and need neither files nor packages.</summary>
internal static class Images
{
    public static DigitData Data { get; } = Drawn();

    private static DigitData Drawn()
    {
        var data = DigitData.From(DrawnDigits.Load(train: 5000, test: 500));
        return data.With(data.Train.Measure());
    }
}
