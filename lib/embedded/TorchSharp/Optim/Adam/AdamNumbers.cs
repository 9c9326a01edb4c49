namespace TorchSharp.Optim;

/// <summary>The fields in which the options of Adam or AdamW hold their numbers.</summary>
internal readonly ref struct AdamNumbers(
    ref double? beta1, ref double? beta2, ref double? epsilon, ref double? weightDecay, ref bool? amsgrad, ref bool? maximize)
{
    /// <summary>How much of the means is kept, what is added to the root, and how strongly parameters are drawn to zero.</summary>
    public readonly ref double? Beta1 = ref beta1, Beta2 = ref beta2, Epsilon = ref epsilon, WeightDecay = ref weightDecay;

    /// <summary>Whether to divide by the largest means of squares, and whether to climb.</summary>
    public readonly ref bool? Amsgrad = ref amsgrad, Maximize = ref maximize;

    /// <summary>Requires that all numbers are in their ranges.</summary>
    /// <exception cref="ArgumentException">A number is out of its range.</exception>
    public void Check(double learningRate)
    {
        RequireNotNegative("learning rate", learningRate);
        RequireNotNegative("ε", Epsilon);
        RequireShare("beta1", Beta1);
        RequireShare("beta2", Beta2);
        RequireNotNegative("weight_decay value", WeightDecay);
    }

    /// <summary>Takes what is not set from other options.</summary>
    public void Complete(AdamNumbers defaults)
    {
        Beta1 ??= defaults.Beta1;
        Beta2 ??= defaults.Beta2;
        Epsilon ??= defaults.Epsilon;
        WeightDecay ??= defaults.WeightDecay;
        Amsgrad ??= defaults.Amsgrad;
        Maximize ??= defaults.Maximize;
    }

    /// <summary>Takes over other options.</summary>
    public void CopyFrom(AdamNumbers other)
    {
        (Beta1, Beta2, Epsilon, WeightDecay) = (other.Beta1, other.Beta2, other.Epsilon, other.WeightDecay);
        (Amsgrad, Maximize) = (other.Amsgrad, other.Maximize);
    }

    /// <summary>Writes the numbers.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Beta1!.Value);
        writer.Write(Beta2!.Value);
        writer.Write(Epsilon!.Value);
        writer.Write(WeightDecay!.Value);
        writer.Write(Amsgrad!.Value);
        writer.Write(Maximize!.Value);
    }

    /// <summary>Reads the numbers.</summary>
    public void Read(BinaryReader reader)
    {
        Beta1 = reader.ReadDouble();
        Beta2 = reader.ReadDouble();
        Epsilon = reader.ReadDouble();
        WeightDecay = reader.ReadDouble();
        Amsgrad = reader.ReadBoolean();
        Maximize = reader.ReadBoolean();
    }

    private static void RequireNotNegative(string name, double? value)
    {
        if (value < 0) throw new ArgumentException($"Invalid {name}: {value}");
    }

    private static void RequireShare(string name, double? value)
    {
        if (value is < 0 or >= 1) throw new ArgumentException($"Invalid {name}: {value}");
    }
}
