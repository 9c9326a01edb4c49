using Dib.Kernel.Execution;
using Dib.Kernel.Hosting;
using Dib.Kernel.Protocol;
using Dib.Kernel.Submissions;

namespace Dib.Kernel.Editing;

/// <summary>Answers what an editor asks while a cell is written, also while another one runs.</summary>
internal sealed class EditorServices(SubmissionCompiler compiler)
{
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);

    /// <summary>Answers a request and ends it.</summary>
    public async Task AnswerAsync(Invocation invocation)
    {
        await _oneAtATime.WaitAsync();
        try
        {
            if (Answer(invocation.Envelope.Command) is { } answer)
                invocation.Publish(answer);
            invocation.Succeed();
        }
        catch (Exception exception)
        {
            // A half-written cell may confuse the compiler's model; an editor asks again with the next letter.
            invocation.Fail(exception.Message);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    private KernelEvent? Answer(KernelCommand command)
    {
        var language = Languages.Find(command.TargetKernelName) ?? Languages.CSharp;
        switch (command)
        {
            case RequestCompletions request:
                return MagicCompletions.At(request.Code, request.LinePosition)
                    ?? new CompletionsProduced(At(request, language, Completions.At), null);
            case RequestHoverText request:
                return At(request, language, Hovers.At);
            case RequestSignatureHelp request:
                return At(request, language, SignatureHelps.At);
            case RequestDiagnostics request:
                var cell = CellDocument.Of(compiler, request.Code, language);
                return Diagnostics.Produced([.. Diagnostics.Shown(cell.Model.Compilation.GetDiagnostics()).Select(Diagnostics.ToProtocol)]);
            default:
                throw new NotSupportedException($"{command.GetType().Name} is no question of an editor.");
        }
    }

    private T At<T>(LanguageServiceCommand request, string language, Func<CellDocument, int, T> answer)
    {
        var cell = CellDocument.Of(compiler, request.Code, language);
        return answer(cell, cell.PositionOf(request.LinePosition));
    }
}
