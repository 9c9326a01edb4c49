namespace TorchSharp.Kernels.Pool;

/// <summary>The input elements along one axis that go into one output element.</summary>
/// <param name="Start">The first one.</param>
/// <param name="End">The one behind the last.</param>
/// <param name="Step">From one to the next.</param>
/// <param name="Extent">How many an average divides by: also those on the padding, if they count.</param>
internal readonly record struct PoolWindow(long Start, long End, long Step, long Extent);
