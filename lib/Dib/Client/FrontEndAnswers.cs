using System.Text.Json.Nodes;

namespace Dib.Client;

/// <summary>Answers the commands that a kernel sends to its front end.</summary>
/// <param name="answer">Answers a cell's question, or throws <see cref="NoAnswerException"/>; null when nobody is there to answer.</param>
/// <param name="send">Sends an envelope to the kernel.</param>
internal sealed class FrontEndAnswers(Func<InputRequested, Task<string>>? answer, Func<JsonObject, Task> send)
{
    private static (string, JsonObject) Succeeded => ("CommandSucceeded", []);

    /// <summary>Answers a question, a script that is shown already, or a command that nothing here can carry out.</summary>
    public Task AnswerAsync(KernelEvent asked) => asked switch
    {
        InputRequested question => AnswerAsync(question),
        ScriptRequested script => SendAsync(script.Token, "SubmitCode", new() { ["code"] = script.Code }, Succeeded),
        CommandRequested command => SendAsync(command.Token, command.Type, [], Failed($"A headless run has no {command.Type}.")),
        _ => throw new ArgumentException($"{asked.GetType().Name} asks nothing.", nameof(asked)),
    };

    private static (string, JsonObject) Failed(string message) => ("CommandFailed", new() { ["message"] = message });

    private async Task AnswerAsync(InputRequested question)
    {
        (string, JsonObject)[] events;
        try
        {
            var text = answer is null ? throw new NoAnswerException("Nobody is there to answer.") : await answer(question);
            events = [("InputProduced", new() { ["value"] = text }), Succeeded];
        }
        catch (NoAnswerException none)
        {
            events = [Failed(none.Message)];
        }
        await SendAsync(question.Token, "RequestInput", new() { ["prompt"] = question.Prompt }, events);
    }

    private async Task SendAsync(string? token, string type, JsonObject body, params (string Type, JsonObject Body)[] events)
    {
        var command = new JsonObject { ["token"] = token, ["commandType"] = type, ["command"] = body };
        try
        {
            foreach (var said in events)
            {
                await send(new JsonObject
                {
                    ["event"] = said.Body, ["eventType"] = said.Type, ["command"] = command.DeepClone(), ["routingSlip"] = new JsonArray(),
                });
            }
        }
        catch (Exception fault) when (fault is KernelException or ObjectDisposedException)
        {
            // The kernel is gone. The submission that asked learns it too.
        }
    }
}
