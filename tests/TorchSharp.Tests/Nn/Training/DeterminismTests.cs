using System.Diagnostics;
using TorchSharp.Kernels.Simd;
using Xunit.Abstractions;

namespace TorchSharp.Tests.Nn.Training;

public sealed class DeterminismTests(ITestOutputHelper output)
{
    [Fact]
    public async Task The_same_seed_gives_the_same_bits_with_any_number_of_threads_and_any_width_of_vectors()
    {
        Task<string>[] runs =
        [
            Run(1),
            Run(2),
            Run(2, "DOTNET_EnableAVX512F", "DOTNET_EnableAVX512"),
            Run(1, "DOTNET_EnableAVX2"),
        ];
        var results = (await Task.WhenAll(runs)).Select(line => line.Trim().Split(' ')).ToList();
        foreach (var result in results) output.WriteLine(string.Join(' ', result));
        Assert.Equal([SimdWidth.Bits, SimdWidth.Bits, Math.Min(256, SimdWidth.Bits), 128], results.Select(result => int.Parse(result[0])));
        Assert.Single(results.Select(result => result[1]).Distinct());
    }

    /// <summary>Runs this assembly's program with some of the processor's features switched off.</summary>
    private static async Task<string> Run(int threads, params string[] switchedOff)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(DeterminismTests).Assembly.Location, $"{threads}"])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        };
        foreach (var feature in switchedOff) start.Environment[feature] = "0";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? text : throw new InvalidOperationException(await errors);
    }
}
