using System.Diagnostics;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.DotNet.Interactive.Formatting;

namespace Dib.Kernel.Execution;

/// <summary>An exception as text whose stack trace holds only frames of cells.</summary>
internal static partial class LearnerTrace
{
    /// <summary>Type, message and frames of an exception and of those that caused it.</summary>
    public static string Of(Exception exception)
    {
        var text = new StringBuilder();
        Append(text, exception);
        return text.ToString();
    }

    private static void Append(StringBuilder text, Exception exception)
    {
        text.Append(exception.GetType().FullName).Append(": ").Append(exception.Message);
        IReadOnlyList<Exception> causes = exception is AggregateException many
            ? many.InnerExceptions
            : exception.InnerException is { } inner ? [inner] : [];
        foreach (var cause in causes)
        {
            text.AppendLine().Append(" ---> ");
            Append(text, cause);
        }
        if (causes.Count > 0)
            text.AppendLine().Append("   --- End of inner exception stack trace ---");

        foreach (var frame in new StackTrace(exception, fNeedFileInfo: true).GetFrames())
        {
            if (frame.GetMethod() is not { } method || !SubmissionLoadContext.IsSubmission(method.DeclaringType?.Assembly))
                continue;

            text.AppendLine().Append("   at ").Append(NameOf(method));
            if (frame.GetFileName() is { Length: > 0 } file)
                text.Append(" in ").Append(file).Append(":line ").Append(frame.GetFileLineNumber());
        }
    }

    /// <summary>
    /// A method as the learner wrote it: the compiler's own names for lambdas, iterators and async methods are read back.
    /// </summary>
    private static string NameOf(MethodBase method)
    {
        var type = method.DeclaringType!;
        var generated = MadeFrom().Match(method.Name is "MoveNext" ? type.Name : method.Name);
        if (generated.Success)
        {
            var name = generated.Groups["local"].Success ? generated.Groups["local"].Value : generated.Groups["method"].Value;
            var isTopLevel = name is "<Initialize>" or "Initialize";
            return generated.Groups["kind"].Value == "b" ? "a lambda" : isTopLevel ? "the cell" : name + "(…)";
        }

        var parameters = string.Join(", ", method.GetParameters().Select(p => $"{p.ParameterType.ToCSharp()} {p.Name}"));
        var owner = type.Name.StartsWith("Submission#", StringComparison.Ordinal) ? "" : type.ToCSharp() + ".";
        return method.IsConstructor ? $"new {type.ToCSharp()}({parameters})" : $"{owner}{method.Name}({parameters})";
    }

    [GeneratedRegex(@"^<(?<method><?\w*>?)>(?<kind>[a-z])__((?<local>\w+)\|)?")]
    private static partial Regex MadeFrom();
}
