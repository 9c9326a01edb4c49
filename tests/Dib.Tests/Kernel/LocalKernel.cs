using System.Collections.Concurrent;
using System.IO.Pipelines;
using System.Text.Json;
using Dib.Kernel;

namespace Dib.Tests.Kernel;

/// <summary>A kernel in the test's own process, spoken to over pipes as a front end does.</summary>
internal sealed class LocalKernel : IAsyncDisposable
{
    /// <summary>As long as a busy machine may take to restore a package; only a kernel that hangs lets a test wait for it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Pipe _commands = new();
    private readonly Pipe _events = new();
    private readonly BlockingCollection<Event> _received = [];
    private readonly BlockingCollection<JsonElement> _questions = [];
    private readonly StreamWriter _writer;
    private readonly Task<int> _running;
    private int _tokens;

    public LocalKernel(KernelOptions? options = null)
    {
        _writer = new StreamWriter(_commands.Writer.AsStream()) { AutoFlush = true };
        _running = Task.Run(async () =>
        {
            await using var output = _events.Writer.AsStream();
            return await KernelHost.RunAsync(options ?? new(), _commands.Reader.AsStream(), output);
        });
        new Thread(Read) { IsBackground = true }.Start();
        Ready = NextOf("KernelReady");
    }

    public Event Ready { get; }

    public Task<int> Exited => _running;

    /// <summary>Runs a cell and gives all its events.</summary>
    public IReadOnlyList<Event> Submit(string code, string? kernel = null) =>
        EventsOf(Send("SubmitCode", new { code, targetKernelName = kernel }));

    public string Send(string commandType, object command)
    {
        var token = $"t{++_tokens}";
        SendLine(JsonSerializer.Serialize(new { token, commandType, command }));
        return token;
    }

    public void SendLine(string line) => _writer.WriteLine(line);

    /// <summary>The events of a command up to the one that ends it.</summary>
    public IReadOnlyList<Event> EventsOf(string token)
    {
        var events = new List<Event>();
        do
            events.Add(Next());
        while (events[^1].Token != token || events[^1].Type is not ("CommandSucceeded" or "CommandFailed"));
        return [.. events.Where(e => e.Token == token)];
    }

    public Event NextOf(string type)
    {
        Event next;
        do
            next = Next();
        while (next.Type != type);
        return next;
    }

    public Event Next() => _received.TryTake(out var next, Patience) ? next : throw new TimeoutException("The kernel says nothing.");

    /// <summary>The next command that the kernel gives the front end.</summary>
    public JsonElement NextCommand() =>
        _questions.TryTake(out var next, Patience) ? next : throw new TimeoutException("The kernel asks nothing.");

    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync();
        await _running.WaitAsync(Patience);
    }

    private void Read()
    {
        using var reader = new StreamReader(_events.Reader.AsStream());
        while (reader.ReadLine() is { } line)
        {
            var envelope = JsonDocument.Parse(line).RootElement;
            if (envelope.TryGetProperty("eventType", out _))
                _received.Add(new Event(envelope));
            else
                _questions.Add(envelope);
        }
    }
}
