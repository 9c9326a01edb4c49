using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Each channel with mean 0 and variance 1 over the batch, then times a weight plus a bias (Ioffe and Szegedy, 2015).</summary>
public abstract class BatchNorm : NormBase
{
    /// <summary>For derived classes.</summary>
    public BatchNorm(
        long num_features, double eps, double momentum, bool affine, bool track_running_stats, Device? device, ScalarType? dtype,
        string name)
        : base(num_features, eps, momentum, affine, track_running_stats, device, dtype, name)
    {
    }

    /// <inheritdoc />
    public override Tensor forward(Tensor input)
    {
        ValidateInputDimensions(input);
        var share = momentum ?? 0;
        if (training && track_running_stats && num_batches_tracked is not null)
        {
            num_batches_tracked.add_(1);
            share = momentum ?? 1.0 / num_batches_tracked.ToScalar().ToDouble();
        }
        var usesBatch = training || (running_mean is null && running_var is null);
        var hasRunning = !training || track_running_stats;
        return nn.functional.batch_norm(
            input, hasRunning ? running_mean : null, hasRunning ? running_var : null, weight, bias, usesBatch, share, eps);
    }
}
