using Dib.Kernel.Execution;
using Dib.Kernel.Protocol;
using Dib.Kernel.Submissions;
using Microsoft.CodeAnalysis;

namespace Dib.Kernel.Editing;

/// <summary>The C# of a cell that is being written, bound on top of the cells that have run.</summary>
/// <param name="Tree">The cell's syntax; lines that are not C# are empty.</param>
/// <param name="Model">What the names in it mean.</param>
internal sealed record CellDocument(SyntaxTree Tree, SemanticModel Model)
{
    /// <summary>The root of the syntax.</summary>
    public SyntaxNode Root => Tree.GetRoot();

    /// <summary>Binds a cell's text.</summary>
    public static CellDocument Of(SubmissionCompiler compiler, string code, string language)
    {
        var tree = SubmissionCompiler.Parse(SubmissionParser.OnlyCSharp(code, language));
        return new(tree, compiler.Bind(tree).GetSemanticModel(tree));
    }

    /// <summary>The place of a line and a character; the nearest one if the text ends before it.</summary>
    public int PositionOf(LinePosition position)
    {
        var lines = Tree.GetText().Lines;
        var line = lines[Math.Clamp(position.Line, 0, lines.Count - 1)];
        return Math.Clamp(line.Start + position.Character, line.Start, line.End);
    }

    /// <summary>The lines and characters of a span.</summary>
    public LinePositionSpan SpanOf(Microsoft.CodeAnalysis.Text.TextSpan span)
    {
        var lines = Tree.GetText().Lines.GetLinePositionSpan(span);
        return new(new(lines.Start.Line, lines.Start.Character), new(lines.End.Line, lines.End.Character));
    }
}
