using System.ComponentModel;

namespace TorchSharp.Modules;

/// <summary>The options that Adam and AdamW have in common.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class AdamOptions : OptimizerOptions
{
    private protected AdamOptions()
    {
    }

    /// <summary>How much of the mean of the gradients is kept.</summary>
    public double? beta1;

    /// <summary>How much of the mean of their squares is kept.</summary>
    public double? beta2;

    /// <summary>How strongly parameters are drawn to zero.</summary>
    public double? weight_decay;

    /// <summary>What is added to the root that gradients are divided by.</summary>
    public double? eps;

    /// <summary>Divide by the largest means of squares so far.</summary>
    public bool? amsgrad;

    /// <summary>Climb instead of descend.</summary>
    public bool? maximize;

    /// <inheritdoc />
    public override void SaveStateDict(BinaryWriter writer)
    {
        base.SaveStateDict(writer);
        writer.Write(beta1!.Value);
        writer.Write(beta2!.Value);
        writer.Write(eps!.Value);
        writer.Write(weight_decay!.Value);
        writer.Write(amsgrad!.Value);
        writer.Write(maximize!.Value);
    }

    /// <inheritdoc />
    public override void LoadStateDict(BinaryReader reader)
    {
        base.LoadStateDict(reader);
        beta1 = reader.ReadDouble();
        beta2 = reader.ReadDouble();
        eps = reader.ReadDouble();
        weight_decay = reader.ReadDouble();
        amsgrad = reader.ReadBoolean();
        maximize = reader.ReadBoolean();
    }

    /// <inheritdoc />
    public override void LoadStateDict(OptimizerOptions source)
    {
        base.LoadStateDict(source);
        var options = (AdamOptions)source;
        (beta1, beta2, eps, weight_decay) = (options.beta1, options.beta2, options.eps, options.weight_decay);
        (amsgrad, maximize) = (options.amsgrad, options.maximize);
    }

    /// <summary>Takes what is not set from other options.</summary>
    internal void Complete(AdamOptions defaults)
    {
        LearningRate ??= defaults.LearningRate;
        beta1 ??= defaults.beta1;
        beta2 ??= defaults.beta2;
        eps ??= defaults.eps;
        weight_decay ??= defaults.weight_decay;
        amsgrad ??= defaults.amsgrad;
        maximize ??= defaults.maximize;
    }
}
