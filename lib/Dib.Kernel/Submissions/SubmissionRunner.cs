using Dib.Kernel.Execution;
using Dib.Kernel.Hosting;
using Dib.Kernel.Packages;
using Dib.Kernel.Protocol;
using Microsoft.CodeAnalysis.CSharp;

namespace Dib.Kernel.Submissions;

/// <summary>Carries out submissions, part by part.</summary>
internal sealed class SubmissionRunner(CSharpCells csharp)
{
    private int _executionOrder;

    /// <summary>Carries out a submission and ends its command.</summary>
    public async Task RunAsync(Invocation invocation)
    {
        var command = (SubmitCode)invocation.Envelope.Command;
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

            var label = command.Parameters.TryGetValue("cell", out var given) ? given : $"{++_executionOrder}";
            foreach (var part in parts)
                await RunAsync(invocation, part, label);
            invocation.Succeed();
        }
        catch (Exception) when (invocation.CancellationToken.IsCancellationRequested)
        {
            invocation.Fail("Command cancelled.");
        }
        catch (Exception exception) when (exception is SubmissionFailedException or PackageException)
        {
            invocation.Fail(exception.Message);
        }
    }

    private async Task RunAsync(Invocation invocation, SubmissionPart part, string label)
    {
        switch (part)
        {
            case CodePart { Language: Languages.CSharp, Code: var code }:
                await csharp.RunAsync(invocation, code, label);
                break;
            case CodePart { Language: var language, Code: var code }:
                invocation.Publish(new DisplayedValueProduced([FrontEndCells.Format(language, code)], Guid.NewGuid().ToString()));
                break;
            case PackagePart { Reference: var reference }:
                AddPackage(reference);
                break;
        }
    }

    private void AddPackage(string reference)
    {
        var wanted = PackageReference.Parse(reference)
            ?? throw new PackageException($"#r \"{reference}\" is not understood. Write #r \"nuget: Name, Version\".");
        var package = EmbeddedPackages.Find(wanted)
            ?? throw new PackageException($"{wanted} is not built into this kernel.");
        csharp.Add(package);
    }

    private static bool IsIncomplete(CodePart part) =>
        part.Language == Languages.CSharp && !SyntaxFactory.IsCompleteSubmission(SubmissionCompiler.Parse(part.Code));
}
