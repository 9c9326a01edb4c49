namespace TorchSharp.Modules;

public partial class SGD
{
    /// <summary>The velocity of a parameter.</summary>
    public sealed class State(Parameter parameter) : OptimizerState(parameter), IDisposable
    {
        /// <summary>The velocity; null before the first step.</summary>
        public torch.Tensor? momentum_buffer;

        /// <summary>Frees the velocity.</summary>
        public void Dispose() => momentum_buffer?.Dispose();

        /// <inheritdoc />
        public override void SaveStateDict(BinaryWriter writer) => SaveConditionalStateTensor(writer, momentum_buffer);

        /// <inheritdoc />
        public override void LoadStateDict(BinaryReader reader) =>
            LoadConditionalStateTensor(reader, ref momentum_buffer, _parameter.device);

        /// <inheritdoc />
        public override void LoadStateDict(OptimizerState source) =>
            Replace(ref momentum_buffer, Copy(((State)source).momentum_buffer));

        /// <inheritdoc />
        public override bool ApproximatelyEquals(OptimizerState other) =>
            other is State state && Close(momentum_buffer, state.momentum_buffer);

        /// <inheritdoc />
        public override void Initialize(OptimizerOptions options) => Replace(ref momentum_buffer, null);
    }
}
