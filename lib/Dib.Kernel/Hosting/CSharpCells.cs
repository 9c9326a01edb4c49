using Dib.Kernel.Execution;
using Dib.Kernel.Protocol;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.DotNet.Interactive.Formatting;

namespace Dib.Kernel.Hosting;

/// <summary>Carries out submissions of C#.</summary>
internal sealed class CSharpCells(string workingDirectory) : IDisposable
{
    private readonly CellThread _thread = new();
    private readonly CSharpSession _session = new(workingDirectory);
    private int _executionOrder;

    /// <summary>Compiles something before the learner does, so that the first cell finds the compiler loaded.</summary>
    public void WarmUp()
    {
        var other = new CSharpSession(workingDirectory);
        other.Compiler.Compile(SubmissionCompiler.Parse("var x = 1;\nConsole.WriteLine($\"{x}\");\nx + 1"), CancellationToken.None);
    }

    /// <summary>Compiles and runs a cell.</summary>
    public async Task SubmitAsync(Invocation invocation, SubmitCode command, string code)
    {
        var label = command.Parameters.TryGetValue("cell", out var given) ? given : $"{++_executionOrder}";
        var tree = SubmissionCompiler.Parse(code, CellSourceResolver.NameOf(label));
        invocation.Publish(SyntaxFactory.IsCompleteSubmission(tree)
            ? new CompleteCodeSubmissionReceived(command.Code)
            : new IncompleteCodeSubmissionReceived());

        var compiled = _session.Compiler.Compile(tree, invocation.CancellationToken);
        var diagnostics = compiled.Diagnostics.Select(Diagnostics.ToProtocol).ToList();
        if (!compiled.Succeeded)
        {
            invocation.Publish(Diagnostics.Produced(diagnostics));
            invocation.Fail(string.Join(Environment.NewLine, diagnostics.Select(d => d.Text)));
            return;
        }

        try
        {
            var value = await _thread.RunAsync(() => _session.RunAsync(compiled), invocation.CancellationToken);
            invocation.Publish(Diagnostics.Produced(diagnostics));
            if (compiled.HasResult && value is not DisplayedValue)
                invocation.Publish(new ReturnValueProduced(Results.Format(value)));
            invocation.Succeed();
        }
        catch (OperationCanceledException) when (invocation.CancellationToken.IsCancellationRequested)
        {
            invocation.Fail("Command cancelled.");
        }
        catch (Exception exception)
        {
            invocation.Publish(Diagnostics.Produced(diagnostics));
            invocation.Fail(LearnerTrace.Of(exception, _session.IsCell));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _thread.Dispose();
}
