using System.Collections.Concurrent;
using System.Threading.Channels;
using Dib.Kernel.Editing;
using Dib.Kernel.Protocol;
using Dib.Kernel.Submissions;
using Dib.Kernel.Values;

namespace Dib.Kernel.Hosting;

/// <summary>
/// Carries out commands: what changes the session one after another, what an editor or a list of variables asks beside it, Cancel and Quit
/// at once.
/// </summary>
internal sealed class CommandDispatcher(NotebookSession session, OutputCapture output, string hostUri, Action<int> exit)
{
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(3);

    private readonly SubmissionRunner _runner = new(session);
    private readonly EditorServices _editor = new(session.CSharp.Compiler);
    private readonly Channel<Invocation> _inTurn = Channel.CreateUnbounded<Invocation>();

    // What is in turn and has not ended, oldest first. A command is here from the moment that it is read, so that no Cancel overtakes it.
    private readonly ConcurrentQueue<Invocation> _open = new();

    private volatile bool _hasBegun;

    /// <summary>Whether a cell has come.</summary>
    public bool HasBegun => _hasBegun;

    /// <summary>Starts on a command.</summary>
    public void Dispatch(Invocation invocation)
    {
        switch (invocation.Envelope.Command)
        {
            case SubmitCode or SendValue:
                _hasBegun = true;
                _open.Enqueue(invocation);
                _inTurn.Writer.TryWrite(invocation);
                break;
            case Cancel:
                _ = StopAsync(invocation);
                break;
            case Quit:
                invocation.Succeed();
                exit(ExitCodes.Normal);
                break;
            case LanguageServiceCommand or RequestDiagnostics:
                _ = Task.Run(() => _editor.AnswerAsync(invocation));
                break;
            default:
                _ = Task.Run(() => Answer(invocation));
                break;
        }
    }

    /// <summary>Carries out what comes in turn, for as long as there is something.</summary>
    public async Task RunAsync()
    {
        await foreach (var invocation in _inTurn.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            output.Current = invocation;
            try
            {
                if (invocation.Envelope.Command is SendValue value)
                {
                    await ValueRequests.SetAsync(session, value, invocation.CancellationToken);
                    invocation.Succeed();
                }
                else
                {
                    await _runner.RunAsync(invocation);
                }
            }
            catch (Exception exception)
            {
                invocation.Fail(exception is SubmissionFailedException ? exception.Message : exception.ToString());
            }
            _open.TryDequeue(out _);
        }
    }

    private void Answer(Invocation invocation)
    {
        try
        {
            foreach (var answer in Answers(invocation.Envelope.Command))
                invocation.Publish(answer);
            invocation.Succeed();
        }
        catch (Exception exception)
        {
            invocation.Fail(exception is SubmissionFailedException ? exception.Message : exception.ToString());
        }
    }

    private IEnumerable<KernelEvent> Answers(KernelCommand command) => command switch
    {
        RequestKernelInfo { TargetKernelName: var name } => Languages.Infos(hostUri)
            .Where(info => string.IsNullOrEmpty(name) || info.LocalName == name || info.Aliases.Contains(name))
            .Select(info => new KernelInfoProduced(info)),
        RequestValueInfos request => [ValueRequests.List(session, request)],
        RequestValue request => [ValueRequests.Get(session, request)],
        DisplayValue { FormattedValue: { } value, ValueId: var id } => [new DisplayedValueProduced([value], id)],
        UpdateDisplayedValue { FormattedValue: { } value, ValueId: var id } => [new DisplayedValueUpdated([value], id)],
        DisplayError { Message: var message } => [new ErrorProduced(message)],
        _ => throw new SubmissionFailedException($"{command.GetType().Name} is for the front end, or its formattedValue is missing.")
    };

    /// <summary>Stops the command that runs or is about to. Where that can't be done, the process has to end.</summary>
    private async Task StopAsync(Invocation cancel)
    {
        if (_open.FirstOrDefault(invocation => !invocation.IsOver) is { } running)
        {
            _ = running.CancelAsync();
            await Task.WhenAny(running.Ended, Task.Delay(StopPatience));
            if (!running.Ended.IsCompleted)
            {
                running.Fail("Command cancelled. The cell could not be stopped, so the kernel ends with all its variables.");
                cancel.Succeed();
                exit(ExitCodes.Unstoppable);
                return;
            }
        }
        cancel.Succeed();
    }
}
