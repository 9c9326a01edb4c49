namespace TorchSharp.Autograd;

/// <summary>Whether operations on this thread are recorded for backward.</summary>
internal sealed class GradMode : IDisposable
{
    [ThreadStatic]
    private static bool _disabled;

    [ThreadStatic]
    private static bool _inference;

    private readonly bool _disabledBefore = _disabled;
    private readonly bool _inferenceBefore = _inference;

    /// <summary>Switches recording on or off until disposed.</summary>
    public GradMode(bool enabled) => _disabled = !enabled;

    /// <summary>Switches recording, and whether new tensors are for inference only, until disposed.</summary>
    public GradMode(bool enabled, bool inference)
    {
        _disabled = !enabled;
        _inference = inference;
    }

    /// <summary>Whether this thread is asked to record.</summary>
    public static bool IsEnabled => !_disabled;

    /// <summary>Whether tensors made on this thread can never take part in backward; nothing is recorded meanwhile.</summary>
    public static bool IsInference => _inference;

    /// <summary>Restores what was before.</summary>
    public void Dispose()
    {
        _disabled = _disabledBefore;
        _inference = _inferenceBefore;
    }
}
