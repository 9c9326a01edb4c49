namespace Dib.Kernel.Magics;

/// <summary>A command that a line <c>#!name arguments</c> gives.</summary>
internal interface IMagic
{
    /// <summary>The word after <c>#!</c>.</summary>
    string Name { get; }

    /// <summary>What it does and takes, for <c>#!lsmagic</c>.</summary>
    string Help { get; }

    /// <summary>The options that it takes, such as <c>--name</c>.</summary>
    IReadOnlyList<string> Options => [];

    /// <summary>Carries it out.</summary>
    Task RunAsync(MagicCall call);
}
