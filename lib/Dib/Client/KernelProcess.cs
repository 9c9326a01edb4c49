using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Dib.Client;

/// <summary>A kernel's process: lines in, lines out, and gone with its descendants when disposed.</summary>
internal sealed class KernelProcess : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(false);
    private readonly Process _process;
    private readonly LastWords _lastWords;
    private readonly TaskCompletionSource _exited = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task<int> _ended;

    private KernelProcess(ProcessStartInfo start)
    {
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _lastWords = new LastWords(_process);
        _process.Exited += (_, _) =>
        {
            ProcessGroup.EndRest(_process.Id);
            _exited.TrySetResult();
        };
        _ended = EndedAsync();
    }

    /// <summary>The process's id.</summary>
    public int Id => _process.Id;

    /// <summary>The events' stream.</summary>
    public StreamReader Output => _process.StandardOutput;

    /// <summary>The end of what it wrote to its standard error.</summary>
    public string ErrorTail => _lastWords.Text;

    /// <summary>The process that does the work, where the one started has only started another.</summary>
    public int? WorkerId { get; set; }

    /// <summary>The memory that the process which does the work holds, in bytes; 0 when it has ended.</summary>
    public long WorkingSet
    {
        get
        {
            try
            {
                using var worker = Process.GetProcessById(WorkerId ?? Id);
                return worker.WorkingSet64;
            }
            catch (Exception fault) when (fault is ArgumentException or InvalidOperationException)
            {
                return 0;
            }
        }
    }

    /// <summary>Starts the process.</summary>
    /// <exception cref="KernelException">The program can't be started.</exception>
    public static KernelProcess Start(KernelLaunch launch, string workingDirectory, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(launch.FileName, launch.Arguments)
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
            CreateNoWindow = true,
        };
        // What debuggers connect to lies in the folder for temporary files, and a kernel that is killed would leave it there.
        start.Environment.TryAdd("DOTNET_EnableDiagnostics", "0");
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        try
        {
            var kernel = new KernelProcess(start);
            kernel._process.Start();
            kernel._process.BeginErrorReadLine();
            return kernel;
        }
        catch (Win32Exception fault)
        {
            throw new KernelException($"The kernel {launch.Name} does not start: {fault.Message} {launch.Advice}", fault);
        }
    }

    /// <summary>Writes one line.</summary>
    public async Task WriteLineAsync(string line)
    {
        await _process.StandardInput.WriteLineAsync(line);
        await _process.StandardInput.FlushAsync();
    }

    /// <summary>Waits for the process's end; returns its exit code, or null when it is still there after the given time.</summary>
    public async Task<int?> WaitForExitAsync(TimeSpan patience)
    {
        try
        {
            return await _ended.WaitAsync(patience);
        }
        catch (TimeoutException)
        {
            return null;
        }
    }

    /// <summary>Ends the process and all that it started.</summary>
    public void Kill()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (Exception fault) when (fault is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It ended by itself in the meantime.
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Kill();
        _process.Dispose();
    }

    private async Task<int> EndedAsync()
    {
        await _exited.Task;
        await _lastWords.WaitAsync();
        return _process.ExitCode;
    }
}
