namespace TorchSharp;

/// <summary>A module that measures how far a prediction is from its target.</summary>
public abstract class Loss<T1, T2, TResult> : torch.nn.Module<T1, T2, TResult>
{
    /// <summary>For derived classes.</summary>
    public Loss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean) : base(nameof(Loss<T1, T2, TResult>)) => this.reduction = reduction;

    /// <summary>What becomes of the losses of the single samples.</summary>
    public torch.nn.Reduction reduction { get; }
}

/// <summary>A loss that can give classes different weights.</summary>
public abstract class WeightedLoss<T1, T2, TResult> : Loss<T1, T2, TResult>
{
    /// <summary>For derived classes.</summary>
    public WeightedLoss(torch.Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) : base(reduction) =>
        this.weight = weight;

    /// <summary>A weight for each class, or null.</summary>
    public torch.Tensor? weight { get; }
}
