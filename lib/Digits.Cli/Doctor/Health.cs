namespace Digits.Cli.Doctor;

/// <summary>How something is.</summary>
internal enum Health
{
    /// <summary>As it should be.</summary>
    Good,

    /// <summary>Something is left out or slower.</summary>
    Lacking,

    /// <summary>Lessons will not run.</summary>
    Broken,
}
