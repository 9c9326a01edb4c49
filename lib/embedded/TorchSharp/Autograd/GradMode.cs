namespace TorchSharp.Autograd;

/// <summary>Whether operations on this thread are recorded for backward.</summary>
internal sealed class GradMode : IDisposable
{
    [ThreadStatic]
    private static bool _disabled;

    private readonly bool _before = _disabled;

    /// <summary>Switches recording on or off until disposed.</summary>
    public GradMode(bool enabled) => _disabled = !enabled;

    /// <summary>Whether this thread records.</summary>
    public static bool IsEnabled => !_disabled;

    /// <summary>Restores what was before.</summary>
    public void Dispose() => _disabled = _before;
}
