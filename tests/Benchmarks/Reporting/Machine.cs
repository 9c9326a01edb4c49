using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using System.Text;
using TorchSharp.Kernels.Simd;

namespace Benchmarks.Reporting;

/// <summary>What the figures were measured on.</summary>
/// <param name="Processor">Its name, as it gives it itself.</param>
/// <param name="Cores">Processors that .NET may use.</param>
/// <param name="VectorBits">Bits in the vectors that the kernels use.</param>
/// <param name="System">The operating system.</param>
/// <param name="DotNet">The runtime.</param>
internal sealed record Machine(string Processor, int Cores, int VectorBits, string System, string DotNet)
{
    public static Machine This { get; } = new(
        ProcessorName(), Environment.ProcessorCount, SimdWidth.Bits, RuntimeInformation.OSDescription,
        RuntimeInformation.FrameworkDescription);

    public override string ToString() => $"{Processor}, {Cores} cores, {VectorBits}-bit vectors, {DotNet}, {System}";

    private static string ProcessorName()
    {
        if (!X86Base.IsSupported) return RuntimeInformation.ProcessArchitecture.ToString();
        // The brand string: 48 characters in the registers of three leaves.
        var registers = new int[12];
        for (var leaf = 0; leaf < 3; leaf++)
        {
            var (eax, ebx, ecx, edx) = X86Base.CpuId(unchecked((int)0x80000002) + leaf, 0);
            new[] { eax, ebx, ecx, edx }.CopyTo(registers, 4 * leaf);
        }
        return Encoding.ASCII.GetString(MemoryMarshal.AsBytes<int>(registers)).TrimEnd('\0', ' ');
    }
}
