using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lecture.Tests.Support;

/// <summary>A page without a browser: it sends commands, takes differences, and knows what a page would show.</summary>
internal sealed class Page : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly ClientWebSocket _socket = new();
    private readonly StringBuilder _heard = new();
    private readonly byte[] _buffer = new byte[1 << 20];

    /// <summary>All outputs of each cell, as markup, in the order of their places.</summary>
    public Dictionary<int, SortedDictionary<int, string>> Outputs { get; } = [];

    public Dictionary<int, JsonObject> Cells { get; } = [];

    public JsonObject? Notebook { get; private set; }

    public JsonObject? Stage { get; private set; }

    public JsonArray? Notebooks { get; private set; }

    public List<string> Notices { get; } = [];

    /// <summary>What the presenter is asked; null for nothing.</summary>
    public JsonObject? Question => Notebook?["question"] as JsonObject;

    /// <summary>All that the server sent.</summary>
    public string Heard => _heard.ToString();

    public static async Task<Page> ConnectAsync(Uri address, string? notebook = null)
    {
        var page = new Page();
        page._socket.Options.SetRequestHeader("Origin", address.GetLeftPart(UriPartial.Authority));
        await page._socket.ConnectAsync(SocketAddress(address), CancellationToken.None);
        if (notebook is not null)
        {
            await page.SendAsync(new { Do = "open", Notebook = notebook });
            await page.UntilAsync(() => page.Notebook is not null);
        }
        return page;
    }

    public static Uri SocketAddress(Uri address) =>
        new UriBuilder(new Uri(address, "live")) { Scheme = "ws", Fragment = "" }.Uri;

    public string State(int cell) => (string)Cells[cell]["state"]!;

    public string Shown(int cell) => Outputs.TryGetValue(cell, out var outputs) ? string.Concat(outputs.Values) : "";

    public string? Kernel => (string?)Notebook?["kernel"];

    public Task SendAsync(object command) => SendTextAsync(JsonSerializer.Serialize(command, JsonSerializerOptions.Web));

    /// <summary>Answers what is asked; null is no answer.</summary>
    public Task AnswerAsync(string? answer) => SendAsync(new { Do = "answer", Question = (long)Question!["id"]!, Answer = answer });

    public Task SendTextAsync(string text) =>
        _socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, CancellationToken.None);

    /// <summary>Takes differences until something holds.</summary>
    public async Task UntilAsync(Func<bool> condition)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (!condition())
        {
            Take(await ReceiveAsync(limit.Token)
                ?? throw new InvalidOperationException($"The socket was closed: {_socket.CloseStatusDescription}"));
        }
    }

    /// <summary>The status with which the server closes the socket.</summary>
    public async Task<WebSocketCloseStatus?> ClosedAsync()
    {
        using var limit = new CancellationTokenSource(Patience);
        while (await ReceiveAsync(limit.Token) is { } difference)
            Take(difference);
        return _socket.CloseStatus;
    }

    public ValueTask DisposeAsync()
    {
        _socket.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<JsonObject?> ReceiveAsync(CancellationToken cancellationToken)
    {
        using var text = new MemoryStream();
        while (true)
        {
            var part = await _socket.ReceiveAsync(_buffer, cancellationToken);
            if (part.MessageType == WebSocketMessageType.Close)
                return null;
            text.Write(_buffer, 0, part.Count);
            if (part.EndOfMessage)
            {
                var message = Encoding.UTF8.GetString(text.ToArray());
                _heard.Append(message);
                return JsonNode.Parse(message)!.AsObject();
            }
        }
    }

    private void Take(JsonObject difference)
    {
        Stage = difference["stage"] as JsonObject ?? Stage;
        Notebook = difference["notebook"] as JsonObject ?? Notebook;
        Notebooks = difference["notebooks"] as JsonArray ?? Notebooks;
        Notices.AddRange((difference["notices"] as JsonArray ?? []).Select(notice => (string)notice!));
        foreach (var cell in (difference["cells"] as JsonArray ?? []).Select(cell => cell!.AsObject()))
        {
            var index = (int)cell["index"]!;
            if (Cells.TryGetValue(index, out var before))
            {
                if (cell["run"] is { } run && (int?)before["run"] != (int)run)
                    Outputs.Remove(index);
                cell["source"] ??= before["source"]?.DeepClone();
                cell["run"] ??= before["run"]?.DeepClone();
            }
            Cells[index] = cell;
            foreach (var output in (cell["outputs"] as JsonArray ?? []).Select(output => output!))
                Show(index, output);
        }
    }

    private void Show(int cell, JsonNode output)
    {
        if (!Outputs.TryGetValue(cell, out var outputs))
            Outputs[cell] = outputs = [];
        var at = (int)output["at"]!;
        if (output["stream"] is null)
        {
            outputs[at] = (string?)(output["text"] ?? output["html"] ?? output["figure"]) ?? "";
            return;
        }
        // The last line is sent again when it grows: it stands behind a mark.
        var complete = (bool)output["isNew"]! ? "" : outputs[at].Split('\0')[0];
        outputs[at] = complete + (string)output["lines"]! + "\0" + (string)output["tail"]!;
    }
}
