namespace Benchmarks.Kernels;

/// <summary>A piece of work whose size is known.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Shape">Of what size.</param>
/// <param name="Work">Floating-point operations, or bytes that must be read or written at least once.</param>
/// <param name="Run">Does it once.</param>
internal sealed record KernelCase(string Name, string Shape, double Work, Action Run);
