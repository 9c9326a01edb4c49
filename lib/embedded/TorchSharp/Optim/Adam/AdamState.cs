using System.ComponentModel;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>What Adam and AdamW remember of a parameter.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class AdamState : OptimizerState, IDisposable
{
    private protected AdamState(Parameter parameter) : base(parameter)
    {
    }

    /// <summary>Steps so far.</summary>
    public long step;

    /// <summary>The running mean of the gradients.</summary>
    public Tensor exp_avg = null!;

    /// <summary>The running mean of the squared gradients.</summary>
    public Tensor exp_avg_sq = null!;

    /// <summary>The largest means of squares so far; null without AMSGrad.</summary>
    public Tensor? max_exp_avg_sq;

    /// <summary>Frees the means.</summary>
    public void Dispose()
    {
        exp_avg.Dispose();
        exp_avg_sq.Dispose();
        max_exp_avg_sq?.Dispose();
    }

    /// <inheritdoc />
    public override void SaveStateDict(BinaryWriter writer)
    {
        writer.Write(step);
        exp_avg.Save(writer);
        exp_avg_sq.Save(writer);
        SaveConditionalStateTensor(writer, max_exp_avg_sq);
    }

    /// <inheritdoc />
    public override void LoadStateDict(BinaryReader reader)
    {
        step = reader.ReadInt64();
        exp_avg.Load(reader);
        exp_avg_sq.Load(reader);
        LoadConditionalStateTensor(reader, ref max_exp_avg_sq, _parameter.device);
    }

    /// <inheritdoc />
    public override void LoadStateDict(OptimizerState source)
    {
        var state = (AdamState)source;
        step = state.step;
        Replace(ref exp_avg!, Copy(state.exp_avg));
        Replace(ref exp_avg_sq!, Copy(state.exp_avg_sq));
        Replace(ref max_exp_avg_sq, Copy(state.max_exp_avg_sq));
    }

    /// <inheritdoc />
    public override bool ApproximatelyEquals(OptimizerState other) =>
        other is AdamState state && step == state.step && Close(exp_avg, state.exp_avg) && Close(exp_avg_sq, state.exp_avg_sq) &&
        Close(max_exp_avg_sq, state.max_exp_avg_sq);

    /// <inheritdoc />
    public override void Initialize(OptimizerOptions options)
    {
        step = 0;
        Replace(ref exp_avg!, Filled(0));
        Replace(ref exp_avg_sq!, Filled(0));
        Replace(ref max_exp_avg_sq, ((AdamOptions)options).amsgrad == true ? Filled(0) : null);
    }
}
