namespace TorchSharp.Modules;

public partial class RMSProp
{
    /// <summary>What is remembered of a parameter.</summary>
    public sealed class State(Parameter parameter) : OptimizerState(parameter), IDisposable
    {
        /// <summary>Steps so far.</summary>
        public long step;

        /// <summary>The running mean of the squared gradients.</summary>
        public torch.Tensor square_avg = null!;

        /// <summary>The velocity.</summary>
        public torch.Tensor momentum_buffer = null!;

        /// <summary>The running mean of the gradients.</summary>
        public torch.Tensor grad_avg = null!;

        /// <summary>Frees the means.</summary>
        public void Dispose()
        {
            square_avg.Dispose();
            momentum_buffer.Dispose();
            grad_avg.Dispose();
        }

        /// <inheritdoc />
        public override void SaveStateDict(BinaryWriter writer)
        {
            writer.Write(step);
            square_avg.Save(writer);
            SaveConditionalStateTensor(writer, momentum_buffer);
            SaveConditionalStateTensor(writer, grad_avg);
        }

        /// <inheritdoc />
        public override void LoadStateDict(BinaryReader reader)
        {
            step = reader.ReadInt64();
            square_avg.Load(reader);
            LoadConditionalStateTensor(reader, ref momentum_buffer!, _parameter.device);
            LoadConditionalStateTensor(reader, ref grad_avg!, _parameter.device);
        }

        /// <inheritdoc />
        public override void LoadStateDict(OptimizerState source)
        {
            var state = (State)source;
            step = state.step;
            Replace(ref square_avg!, Copy(state.square_avg));
            Replace(ref momentum_buffer!, Copy(state.momentum_buffer));
            Replace(ref grad_avg!, Copy(state.grad_avg));
        }

        /// <inheritdoc />
        public override bool ApproximatelyEquals(OptimizerState other) =>
            other is State state && step == state.step && Close(square_avg, state.square_avg) && Close(grad_avg, state.grad_avg) &&
            Close(momentum_buffer, state.momentum_buffer);

        /// <inheritdoc />
        public override void Initialize(OptimizerOptions options)
        {
            step = 0;
            Replace(ref square_avg!, Filled(0));
            Replace(ref momentum_buffer!, Filled(0));
            Replace(ref grad_avg!, Filled(0));
        }
    }
}
