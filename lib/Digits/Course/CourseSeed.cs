using System.Globalization;

namespace Digits;

/// <summary>What the random numbers of a notebook start from.</summary>
public static class CourseSeed
{
    /// <summary>The environment variable that names another one: to see how much of a figure is luck.</summary>
    public const string Variable = "DIGITS_SEED";

    private const long Usual = 42;

    /// <summary>The seed that the environment names, else 42.</summary>
    /// <exception cref="ArgumentException">It names something else than a whole number from 0.</exception>
    public static long Current() => Of(Environment.GetEnvironmentVariable(Variable));

    /// <summary>The seed that a text names; 42 for none.</summary>
    /// <exception cref="ArgumentException">It is something else than a whole number from 0.</exception>
    public static long Of(string? text) => string.IsNullOrWhiteSpace(text) ? Usual
        : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seed) ? seed
        : throw new ArgumentException($"{Variable} is '{text}', but a seed is a whole number from 0, such as 7.");
}
