using System.Collections.Concurrent;
using Dib.Kernel.Protocol;

namespace Dib.Kernel.Hosting;

/// <summary>Asks the front end for what only its user knows.</summary>
internal sealed class FrontEnd(EventWriter events)
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource<string>> _questions = new();
    private int _count;

    /// <summary>Asks for a text.</summary>
    /// <param name="invocation">The command that needs it.</param>
    /// <param name="question">What is asked.</param>
    /// <exception cref="InvalidOperationException">The front end has no answer.</exception>
    public async Task<string> AskAsync(Invocation invocation, RequestInput question)
    {
        var token = $"{invocation.Envelope.Token}.{Interlocked.Increment(ref _count)}";
        var answer = _questions[token] = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        events.Write(new CommandEnvelope(question, token, []));
        return await answer.Task.WaitAsync(invocation.CancellationToken);
    }

    /// <summary>Takes an event that may be an answer.</summary>
    public void Take(FrontEndEvent @event)
    {
        if (@event.Token is null || !_questions.TryGetValue(@event.Token, out var question))
            return;

        switch (@event.Type)
        {
            case "InputProduced":
                question.TrySetResult(Text(@event, "value") ?? "");
                break;
            case nameof(CommandFailed):
                question.TrySetException(new InvalidOperationException(Text(@event, "message") ?? "There was no input."));
                break;
            case nameof(CommandSucceeded):
                question.TrySetException(new InvalidOperationException("There was no input."));
                break;
        }
    }

    private static string? Text(FrontEndEvent @event, string property) =>
        @event.Body.ValueKind == System.Text.Json.JsonValueKind.Object && @event.Body.TryGetProperty(property, out var value)
            ? value.ToString()
            : null;
}
