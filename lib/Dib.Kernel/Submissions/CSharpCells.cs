using Dib.Kernel.Execution;
using Dib.Kernel.Hosting;
using Dib.Kernel.Packages;
using Dib.Kernel.Protocol;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.DotNet.Interactive.Formatting;

namespace Dib.Kernel.Submissions;

/// <summary>Compiles and runs C#.</summary>
internal sealed class CSharpCells(string workingDirectory) : IDisposable
{
    private readonly CellThread _thread = new(uncaught => UncaughtExceptions.Tell(uncaught));
    private readonly CSharpSession _session = new(workingDirectory);

    /// <summary>Compiles something before the learner does, so that the first cell finds the compiler loaded.</summary>
    public void WarmUp()
    {
        var other = new CSharpSession(workingDirectory);
        other.Compiler.Compile(SubmissionCompiler.Parse("var x = 1;\nConsole.WriteLine($\"{x}\");\nx + 1"), CancellationToken.None);
    }

    /// <summary>Compiles code on top of the cells that have run.</summary>
    public SubmissionCompiler Compiler => _session.Compiler;

    /// <summary>The variables that the cells declared.</summary>
    public IReadOnlyList<Variable> Variables => _session.Variables;

    /// <summary>Makes a package's assemblies known to the code that follows.</summary>
    public void Add(ResolvedPackage package)
    {
        foreach (var path in package.AssemblyPaths)
            _session.Reference(path);
        _session.AddNativeFolders(package.NativeFolders);
    }

    /// <summary>Runs the extensions in an assembly.</summary>
    public Task ExtendAsync(string path) => _session.ExtendAsync(path);

    /// <summary>Declares a variable and gives it a value.</summary>
    public async Task SetAsync(string name, object value, CancellationToken cancellationToken)
    {
        if (!SyntaxFacts.IsValidIdentifier(name))
            throw new SubmissionFailedException(
                $"A variable can't be named {name}: C# names start with a letter and hold letters and digits.");

        var type = value.GetType() is { IsPublic: true, IsGenericType: false, FullName: { } fullName } ? $"global::{fullName}" : "object";
        var declaration = Compiler.Compile(SubmissionCompiler.Parse($"{type} {name} = default;"), cancellationToken);
        await _thread.RunAsync(() => _session.RunAsync(declaration), cancellationToken);
        Variables.First(variable => variable.Name == name).Value = value;
    }

    /// <summary>Compiles code, runs it and shows the value of its last expression.</summary>
    /// <param name="invocation">Where the events go.</param>
    /// <param name="code">The code at its lines of the cell.</param>
    /// <param name="label">What the cell is called in traces.</param>
    /// <exception cref="SubmissionFailedException">It doesn't compile, or it threw.</exception>
    public async Task RunAsync(Invocation invocation, string code, string label)
    {
        var tree = SubmissionCompiler.Parse(code, CellSourceResolver.NameOf(label));
        var compiled = Compiler.Compile(tree, invocation.CancellationToken);
        var diagnostics = compiled.Diagnostics.Select(Diagnostics.ToProtocol).ToList();
        if (!compiled.Succeeded)
        {
            invocation.Publish(Diagnostics.Produced(diagnostics));
            throw new SubmissionFailedException(string.Join(Environment.NewLine, diagnostics.Select(d => d.Text)));
        }

        try
        {
            var value = await _thread.RunAsync(() => _session.RunAsync(compiled), invocation.CancellationToken);
            invocation.Publish(Diagnostics.Produced(diagnostics));
            if (compiled.HasResult && value is not DisplayedValue)
                invocation.Publish(new ReturnValueProduced(Results.Format(value)));
        }
        catch (Exception exception) when (!invocation.CancellationToken.IsCancellationRequested)
        {
            invocation.Publish(Diagnostics.Produced(diagnostics));
            throw new SubmissionFailedException(LearnerTrace.Of(exception));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _thread.Dispose();
}
