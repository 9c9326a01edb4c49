using TorchSharp.Modules;

namespace TorchSharp;

/// <summary>Clearing gradients, as modules and optimizers both do.</summary>
internal static class GradientsOf
{
    public static void Clear(Parameter parameter, bool setToNone)
    {
        if (setToNone)
        {
            parameter.grad = null;
            return;
        }
        using var grad = parameter.grad;
        if (grad is null) return;
        if (grad.requires_grad || !grad.Impl.CoversStorage) grad.zero_();
        else grad.Impl.Storage.Clear();
    }
}
