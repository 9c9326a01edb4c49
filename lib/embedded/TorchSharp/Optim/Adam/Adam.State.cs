using TorchSharp.Optim;

namespace TorchSharp.Modules;

public partial class Adam
{
    /// <summary>What is remembered of a parameter.</summary>
    public sealed class State(Parameter parameter) : OptimizerState(parameter), IDisposable
    {
        /// <summary>Steps so far.</summary>
        public long step;

        /// <summary>The running mean of the gradients.</summary>
        public torch.Tensor exp_avg = null!;

        /// <summary>The running mean of the squared gradients.</summary>
        public torch.Tensor exp_avg_sq = null!;

        /// <summary>The largest means of squares so far; null without AMSGrad.</summary>
        public torch.Tensor? max_exp_avg_sq;

        internal AdamMemory Memory => new(ref step, ref exp_avg, ref exp_avg_sq, ref max_exp_avg_sq);

        /// <summary>Frees the means.</summary>
        public void Dispose() => Memory.Dispose();

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
        public override void LoadStateDict(OptimizerState source) => Memory.CopyFrom(((State)source).Memory);

        /// <inheritdoc />
        public override bool ApproximatelyEquals(OptimizerState other) => other is State state && Memory.IsCloseTo(state.Memory);

        /// <inheritdoc />
        public override void Initialize(OptimizerOptions options) => Memory.Clear(_parameter, ((Options)options).amsgrad == true);
    }
}
