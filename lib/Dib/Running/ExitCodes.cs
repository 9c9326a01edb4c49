namespace Dib.Running;

/// <summary>What the process says when it ends.</summary>
public static class ExitCodes
{
    /// <summary>All right.</summary>
    public const int Passed = 0;

    /// <summary>A cell failed.</summary>
    public const int Failed = 1;

    /// <summary>The command was used wrongly.</summary>
    public const int Usage = 2;

    /// <summary>A time limit was reached.</summary>
    public const int TimeLimit = 3;

    /// <summary>No cell ran.</summary>
    public const int NothingRan = 4;

    /// <summary>Interrupted, as by Ctrl-C.</summary>
    public const int Interrupted = 130;
}
