using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Digits.Cli.Doctor;

/// <summary>Looks at the machine.</summary>
internal static class Machine
{
    private const long EnoughMemory = 2_000_000_000;

    public static IEnumerable<Diagnosis> Look()
    {
        yield return Diagnosis.Good("system", $"{RuntimeInformation.OSDescription}, {RuntimeInformation.OSArchitecture}");
        yield return Diagnosis.Good("runtime", RuntimeInformation.FrameworkDescription);
        yield return Diagnosis.Good("threads", Environment.ProcessorCount.ToString(CultureInfo.InvariantCulture));
        yield return Vectors();
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;
        var told = string.Create(CultureInfo.InvariantCulture, $"{memory / 1e9:0.0} GB");
        yield return memory >= EnoughMemory
            ? Diagnosis.Good("memory", told)
            : new Diagnosis(Health.Lacking, "memory", told, "Use `--profile smoke`, or close other programs.");
    }

    private static Diagnosis Vectors()
    {
        var width =
            Vector512.IsHardwareAccelerated ? 512
            : Vector256.IsHardwareAccelerated ? 256
            : Vector128.IsHardwareAccelerated ? 128
            : 0;
        return Vector.IsHardwareAccelerated
            ? Diagnosis.Good("vectors", $"{width} bits")
            : new Diagnosis(
                Health.Lacking, "vectors", "none",
                "Training will be slow: the processor or the runtime's settings (DOTNET_EnableHWIntrinsic) leave them out.");
    }
}
