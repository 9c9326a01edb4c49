using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>What an optimizer remembers of a parameter between steps.</summary>
public abstract class OptimizerState
{
    /// <summary>The parameter.</summary>
    protected Parameter _parameter;

    /// <summary>For derived classes: the memory of a parameter.</summary>
    protected OptimizerState(Parameter parameter) => _parameter = parameter;

    /// <summary>Writes what is remembered.</summary>
    public abstract void SaveStateDict(BinaryWriter writer);

    /// <summary>Reads what is remembered.</summary>
    public abstract void LoadStateDict(BinaryReader reader);

    /// <summary>Takes over what another optimizer remembers.</summary>
    public abstract void LoadStateDict(OptimizerState source);

    /// <summary>Whether as good as the same is remembered.</summary>
    public virtual bool ApproximatelyEquals(OptimizerState other) => false;

    /// <summary>Forgets everything.</summary>
    public abstract void Initialize(OptimizerOptions options);

    /// <summary>Moves what is remembered to a device, which can only be the CPU.</summary>
    public virtual void to(Device device)
    {
    }

    /// <summary>Reads a tensor that may be missing.</summary>
    protected static void LoadConditionalStateTensor(BinaryReader reader, ref Tensor? result, Device device)
    {
        if (reader.ReadBoolean())
        {
            TensorExtensionMethods.Load(ref result, reader);
            result!.DetachFromDisposeScope();
            return;
        }
        result?.Dispose();
        result = null;
    }

    /// <summary>Writes a tensor that may be missing.</summary>
    protected static void SaveConditionalStateTensor(BinaryWriter writer, Tensor? tensor)
    {
        writer.Write(tensor is not null);
        tensor?.Save(writer);
    }

    /// <summary>Puts a new tensor in the place of an old one, which is freed.</summary>
    internal static void Replace(ref Tensor? target, Tensor? value)
    {
        target?.Dispose();
        target = value?.DetachFromDisposeScope();
    }

    /// <summary>Whether two tensors, or their absences, are as good as the same.</summary>
    internal static bool Close(Tensor? a, Tensor? b) => a is null || b is null ? a is null && b is null : a.allclose(b);

    /// <summary>A copy of another optimizer's tensor.</summary>
    internal static Tensor? Copy(Tensor? source) => source?.CloneDense();

    /// <summary>A tensor of the parameter's type and shape.</summary>
    private protected Tensor Filled(double value) => full(_parameter.shape, value, _parameter.dtype);
}
