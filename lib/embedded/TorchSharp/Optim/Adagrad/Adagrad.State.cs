namespace TorchSharp.Modules;

public partial class Adagrad
{
    /// <summary>What is remembered of a parameter.</summary>
    public sealed class State(Parameter parameter) : OptimizerState(parameter), IDisposable
    {
        /// <summary>Steps so far.</summary>
        public long step;

        /// <summary>The sum of the squared gradients.</summary>
        public torch.Tensor sum = null!;

        /// <summary>Frees the sum.</summary>
        public void Dispose() => sum.Dispose();

        /// <inheritdoc />
        public override void SaveStateDict(BinaryWriter writer)
        {
            writer.Write(step);
            sum.Save(writer);
        }

        /// <inheritdoc />
        public override void LoadStateDict(BinaryReader reader)
        {
            step = reader.ReadInt64();
            sum.Load(reader);
        }

        /// <inheritdoc />
        public override void LoadStateDict(OptimizerState source)
        {
            step = ((State)source).step;
            Replace(ref sum!, Copy(((State)source).sum));
        }

        /// <inheritdoc />
        public override bool ApproximatelyEquals(OptimizerState other) =>
            other is State state && step == state.step && Close(sum, state.sum);

        /// <inheritdoc />
        public override void Initialize(OptimizerOptions options)
        {
            step = 0;
            Replace(ref sum!, Filled(((Options)options).initial_accumulator_value!.Value));
        }
    }
}
