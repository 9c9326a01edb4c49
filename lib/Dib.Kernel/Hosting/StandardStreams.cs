using System.IO.Pipes;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Dib.Kernel.Hosting;

/// <summary>
/// The process's standard input and output, kept for the protocol alone. What cells, native libraries and child processes read afterwards
/// is empty; what they write to the process's standard output arrives as text.
/// </summary>
internal sealed partial class StandardStreams
{
    // FIOCLEX: the one request to set "close on exec" that takes no further argument, which .NET can't pass to C's variadic functions
    // everywhere.
    private const nuint CloseOnExecLinux = 0x5451;
    private const nuint CloseOnExecMac = 0x20006601;

    /// <summary>A byte that no text in UTF-8 has.</summary>
    private const byte Mark = 0xFF;

    private readonly AnonymousPipeServerStream _stray;
    private readonly SemaphoreSlim _drained = new(0);
    private int _marks;

    private StandardStreams(Stream input, Stream output, AnonymousPipeServerStream stray) =>
        (Input, Output, _stray) = (input, output, stray);

    /// <summary>The commands.</summary>
    public Stream Input { get; }

    /// <summary>Where the events go.</summary>
    public Stream Output { get; }

    /// <summary>Takes both streams away from the rest of the process.</summary>
    public static StandardStreams Claim()
    {
        // Not the console's own streams: those lock Console.Out, which a cell holds while its text is on its way here.
        var input = new FileStream(Keep(0), FileAccess.Read, bufferSize: 0);
        var output = new FileStream(Keep(1), FileAccess.Write, bufferSize: 0);

        var stray = new AnonymousPipeServerStream(PipeDirection.In, HandleInheritability.Inheritable);
        Replace(0, File.OpenHandle(OperatingSystem.IsWindows() ? "NUL" : "/dev/null"));
        Replace(1, stray.ClientSafePipeHandle);
        return new(input, output, stray);
    }

    /// <summary>Hands on what is written past the console, for as long as the process lives.</summary>
    public void ForwardStrayText(Action<string> publish) =>
        new Thread(() =>
        {
            // Read as a file: a pipe's own stream gives up when a signal interrupts it.
            using var stream = AsFile(_stray.SafePipeHandle, FileAccess.Read);
            var decoder = new UTF8Encoding(false).GetDecoder();
            var buffer = new byte[4096];
            while (stream.Read(buffer) is > 0 and var count)
            {
                var text = buffer.AsSpan(0, count);
                while (Volatile.Read(ref _marks) > 0 && text.IndexOf(Mark) is >= 0 and var end)
                {
                    Publish(text[..end]);
                    text = text[(end + 1)..];
                    Interlocked.Decrement(ref _marks);
                    _drained.Release();
                }
                Publish(text);
            }

            void Publish(ReadOnlySpan<byte> bytes)
            {
                Span<char> text = new char[decoder.GetCharCount(bytes, flush: false)];
                if (text.Length > 0)
                    publish(new string(text[..decoder.GetChars(bytes, text, flush: false)]));
            }
        })
        { IsBackground = true, Name = "stray output" }.Start();

    /// <summary>Waits until all that has been written past the console by now is handed on.</summary>
    public void Drain()
    {
        // What is read in order tells by its own end that the rest has been read.
        using var end = AsFile(_stray.ClientSafePipeHandle, FileAccess.Write);
        Interlocked.Increment(ref _marks);
        end.WriteByte(Mark);
        _drained.Wait();
    }

    private static FileStream AsFile(SafeHandle pipe, FileAccess access) =>
        new(new SafeFileHandle(pipe.DangerousGetHandle(), ownsHandle: false), access, bufferSize: 0);

    /// <summary>A handle of a standard stream that stays valid when the stream is replaced, and that child processes don't get.</summary>
    private static SafeFileHandle Keep(int descriptor)
    {
        if (OperatingSystem.IsWindows())
            return new(GetStdHandle(-10 - descriptor), ownsHandle: false);

        var copy = Dup(descriptor);
        if (copy < 0 || IoCtl(copy, OperatingSystem.IsMacOS() ? CloseOnExecMac : CloseOnExecLinux) < 0)
            throw new IOException($"Standard stream {descriptor} can't be kept: {Marshal.GetLastPInvokeErrorMessage()}");
        return new(copy, ownsHandle: true);
    }

    private static void Replace(int descriptor, SafeHandle handle)
    {
        var failed = OperatingSystem.IsWindows()
            ? SetStdHandle(-10 - descriptor, handle.DangerousGetHandle()) == 0
            : Dup2((int)handle.DangerousGetHandle(), descriptor) < 0;
        if (failed)
            throw new IOException($"Standard stream {descriptor} can't be replaced: {Marshal.GetLastPInvokeErrorMessage()}");
    }

    [LibraryImport("libc", EntryPoint = "dup", SetLastError = true)]
    private static partial int Dup(int from);

    [LibraryImport("libc", EntryPoint = "ioctl", SetLastError = true)]
    private static partial int IoCtl(int descriptor, nuint request);

    [LibraryImport("libc", EntryPoint = "dup2", SetLastError = true)]
    private static partial int Dup2(int from, int to);

    [LibraryImport("kernel32", SetLastError = true)]
    private static partial nint GetStdHandle(int which);

    [LibraryImport("kernel32", SetLastError = true)]
    private static partial int SetStdHandle(int which, nint handle);
}
