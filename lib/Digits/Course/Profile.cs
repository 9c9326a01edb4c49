namespace Digits;

/// <summary>How much a notebook computes: the same cells are a smoke test, a lecture or the full experiment.</summary>
/// <param name="Name">Its name, as <c>--profile</c> and the environment variable <c>DIGITS_PROFILE</c> take it.</param>
/// <param name="TrainImages">Images to learn from, at most.</param>
/// <param name="TestImages">Images to test on, at most.</param>
/// <param name="Epochs">Passes over the training images.</param>
public sealed record Profile(string Name, int TrainImages, int TestImages, int Epochs)
{
    /// <summary>The environment variable that names the profile.</summary>
    public const string Variable = "DIGITS_PROFILE";

    /// <summary>Does everything work? Seconds for the whole course.</summary>
    public static Profile Smoke { get; } = new("smoke", 600, 300, 1);

    /// <summary>What fits into a lecture: each notebook under a minute on two cores.</summary>
    public static Profile Lecture { get; } = new("lecture", 30_000, 5_000, 5);

    /// <summary>All images: the figures of the README.</summary>
    public static Profile Full { get; } = new("full", 60_000, 10_000, 10);

    /// <summary>The profile that the environment names; <see cref="Lecture"/> if it names none.</summary>
    /// <exception cref="ArgumentException">It names one that does not exist.</exception>
    public static Profile Current() => Named(Environment.GetEnvironmentVariable(Variable));

    /// <summary>A profile by name; <see cref="Lecture"/> for none.</summary>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    public static Profile Named(string? name)
    {
        if (string.IsNullOrWhiteSpace(name)) return Lecture;
        Profile[] all = [Smoke, Lecture, Full];
        return all.FirstOrDefault(p => p.Name.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase))
            ?? throw new ArgumentException(
                $"There is no profile '{name}': {Variable} can be {string.Join(", ", all.Select(p => p.Name))}.");
    }

    /// <inheritdoc />
    public override string ToString() =>
        $"{Name}: up to {TrainImages:N0} training and {TestImages:N0} test images, {Epochs} {(Epochs == 1 ? "epoch" : "epochs")}";
}
