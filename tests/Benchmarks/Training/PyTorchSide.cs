using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Digits.Data;

namespace Benchmarks.Training;

/// <summary>PyTorch in a process of its own, which waits for orders: see <c>pytorch_side.py</c>.</summary>
internal sealed class PyTorchSide : IDisposable
{
    private static readonly string[] Interpreters = ["python3", "/usr/bin/python3", "python"];

    private readonly Process _process;

    private PyTorchSide(Process process, string version) => (_process, Version) = (process, version);

    public string Version { get; }

    /// <summary>Starts it on the given images; null where no interpreter has PyTorch.</summary>
    public static PyTorchSide? Start(TrainTestImages images, int threads)
    {
        var interpreter = Interpreters.FirstOrDefault(HasPyTorch);
        if (interpreter is null) return null;
        var data = Directory.CreateTempSubdirectory("digits-benchmark-");
        try
        {
            foreach (var (part, content) in new[] { ("train", images.Train), ("test", images.Test) })
            {
                File.WriteAllBytes(Path.Combine(data.FullName, part + ".images"), content.Pixels);
                File.WriteAllBytes(Path.Combine(data.FullName, part + ".labels"), content.Labels);
            }
            var script = Path.Combine(AppContext.BaseDirectory, "pytorch_side.py");
            var process = Launch(interpreter, script, data.FullName, threads.ToString(CultureInfo.InvariantCulture));
            // It has read everything when it says its version.
            return new PyTorchSide(process, Answer(process));
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    /// <summary>
    /// Trains a model for an epoch of the first images and gives the seconds; the model stays for the next order. Null where something
    /// that this model needs besides PyTorch is missing.
    /// </summary>
    public double? Train(CourseModel model, int images) => Ask($"train {model.Name} {images}")?.Seconds;

    /// <summary>Evaluates a model on the test images.</summary>
    public (double Seconds, double Accuracy)? Evaluate(CourseModel model) => Ask($"evaluate {model.Name}");

    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(TimeSpan.FromSeconds(10))) _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private static bool HasPyTorch(string interpreter)
    {
        try
        {
            using var process = Launch(interpreter, "-c", "try:\n import torch\nexcept ImportError:\n raise SystemExit(1)");
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static Process Launch(string interpreter, params string[] arguments) =>
        Process.Start(new ProcessStartInfo(interpreter, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true })!;

    private static string Answer(Process process) => process.StandardOutput.ReadLine()
        ?? throw new InvalidOperationException("PyTorch's side ended without an answer; its own message stands above.");

    private (double Seconds, double Accuracy)? Ask(string order)
    {
        _process.StandardInput.WriteLine(order);
        _process.StandardInput.Flush();
        var numbers = Answer(_process).Split(' ').Select(word => double.Parse(word, CultureInfo.InvariantCulture)).ToArray();
        return double.IsNaN(numbers[0]) ? null : (numbers[0], numbers[1]);
    }
}
