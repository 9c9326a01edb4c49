using TorchSharp.Autograd;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Stops recording for backward until the result is disposed: for evaluation and for updates by hand.</summary>
    public static IDisposable no_grad() => new GradMode(false);

    /// <summary>Records for backward, also inside <see cref="no_grad"/>, until the result is disposed.</summary>
    public static IDisposable enable_grad(bool enabled = true) => new GradMode(enabled);

    /// <summary>Switches recording for backward on or off until the result is disposed.</summary>
    public static IDisposable set_grad_enabled(bool mode = true) => new GradMode(mode);

    /// <summary>
    /// As <see cref="no_grad"/>, and tensors made meanwhile can't take part in backward later: for code that will never need gradients.
    /// <c>false</c> records again, as outside.
    /// </summary>
    public static IDisposable inference_mode(bool mode = true) => new GradMode(enabled: !mode, inference: mode);

    /// <summary>Whether operations on this thread are recorded for backward.</summary>
    public static bool is_grad_enabled() => GradMode.IsEnabled;

    /// <summary>Whether this thread is inside of <see cref="inference_mode"/>.</summary>
    public static bool is_inference_mode_enabled() => GradMode.IsInference;
}
