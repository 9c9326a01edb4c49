namespace Digits.Cli.Doctor;

/// <summary>One line of the doctor's report.</summary>
/// <param name="Health">How it is.</param>
/// <param name="Name">What was looked at.</param>
/// <param name="Value">What was found.</param>
/// <param name="Advice">What to do about it.</param>
internal sealed record Diagnosis(Health Health, string Name, string Value, string? Advice = null)
{
    public static Diagnosis Good(string name, string value) => new(Health.Good, name, value);
}
