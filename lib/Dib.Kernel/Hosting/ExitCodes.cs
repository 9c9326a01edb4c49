namespace Dib.Kernel.Hosting;

/// <summary>How a kernel's process ends by itself.</summary>
internal static class ExitCodes
{
    /// <summary>After Quit, or at the end of the commands.</summary>
    public const int Normal = 0;

    /// <summary>A cancelled cell could not be stopped; the front end starts a new kernel.</summary>
    public const int Unstoppable = 75;
}
