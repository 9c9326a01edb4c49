using Dib.Kernel.Execution;
using Dib.Kernel.Hosting;
using Dib.Kernel.Magics;
using Dib.Kernel.Packages;
using Dib.Kernel.Protocol;
using Microsoft.CodeAnalysis.CSharp;

namespace Dib.Kernel.Submissions;

/// <summary>Carries out submissions, part by part.</summary>
internal sealed class SubmissionRunner(NotebookSession session)
{
    private readonly MagicCommands _magics = new();
    private int _executionOrder;

    /// <summary>Carries out a submission and ends its command.</summary>
    public async Task RunAsync(Invocation invocation)
    {
        var command = (SubmitCode)invocation.Envelope.Command;
        var atEnd = new List<Action>();
        try
        {
            invocation.Publish(new CodeSubmissionReceived(command.Code));
            var language = Languages.Find(command.TargetKernelName)
                ?? throw new SubmissionFailedException(
                    $"There is no kernel {command.TargetKernelName} here. This kernel runs {string.Join(", ", Languages.Names)}.");
            var parts = SubmissionParser.Parse(command.Code, language);
            invocation.Publish(parts.OfType<CodePart>().Any(IsIncomplete)
                ? new IncompleteCodeSubmissionReceived()
                : new CompleteCodeSubmissionReceived(command.Code));

            Check(invocation, parts.OfType<MagicPart>());
            var label = command.Parameters.TryGetValue("cell", out var given) ? given : $"{++_executionOrder}";
            await AddPackagesAsync(invocation, parts);
            foreach (var part in parts)
            {
                invocation.CancellationToken.ThrowIfCancellationRequested();
                await RunAsync(invocation, part, label, atEnd);
            }
            atEnd.ForEach(action => action());
            invocation.Succeed();
        }
        catch (Exception) when (invocation.CancellationToken.IsCancellationRequested)
        {
            invocation.Fail("Command cancelled.");
        }
        catch (Exception exception) when (exception is SubmissionFailedException or PackageException)
        {
            atEnd.ForEach(action => action());
            invocation.Fail(exception.Message);
        }
    }

    /// <summary>A cell with a wrong line is not begun.</summary>
    private void Check(Invocation invocation, IEnumerable<MagicPart> lines)
    {
        var faults = new List<Diagnostic>();
        foreach (var line in lines)
        {
            if (_magics.FaultOf(line.Name, new(line.Name, line.Arguments)) is { } fault)
            {
                var name = new LinePositionSpan(new(line.Line, 0), new(line.Line, line.Name.Length + "#!".Length));
                faults.Add(new(name, DiagnosticSeverity.Error, fault.Code, fault.Message));
            }
        }
        if (faults.Count == 0)
            return;
        invocation.Publish(Diagnostics.Produced(faults));
        throw new SubmissionFailedException(string.Join(Environment.NewLine, faults.Select(fault => fault.Text)));
    }

    private async Task AddPackagesAsync(Invocation invocation, IReadOnlyList<SubmissionPart> parts)
    {
        foreach (var source in parts.OfType<PackageSourcePart>())
            session.Packages.AddSource(source.Source);
        var references = parts.OfType<PackagePart>().Select(part => part.Reference).ToList();
        if (references.Count > 0)
            await session.Packages.AddAsync(invocation, references);
    }

    private async Task RunAsync(Invocation invocation, SubmissionPart part, string label, List<Action> atEnd)
    {
        switch (part)
        {
            case CodePart { Language: Languages.CSharp, Code: var code }:
                await session.CSharp.RunAsync(invocation, code, label);
                break;
            case CodePart { Language: Languages.Value, Code: var code }:
                invocation.Display(session.Texts.Keep(code)
                    ?? throw new SubmissionFailedException("A value cell starts with the name of the value: #!value --name text"));
                break;
            case CodePart { Language: var language, Code: var code }:
                invocation.Display(FrontEndCells.Format(language, code));
                break;
            case MagicPart { Name: var name, Arguments: var arguments }:
                await _magics.Find(name).RunAsync(new(invocation, new(name, arguments), session, atEnd));
                break;
        }
    }

    private static bool IsIncomplete(CodePart part) =>
        part.Language == Languages.CSharp && !SyntaxFactory.IsCompleteSubmission(SubmissionCompiler.Parse(part.Code));
}
