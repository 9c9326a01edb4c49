using Dib.Kernel.Hosting;
using Dib.Kernel.Protocol;
using Dib.Kernel.Submissions;
using Microsoft.DotNet.Interactive.Formatting;

namespace Dib.Kernel.Values;

/// <summary>Gives and takes the variables of the cells.</summary>
internal static class ValueRequests
{
    /// <summary>Lists the variables of the targeted kernel.</summary>
    public static ValueInfosProduced List(NotebookSession session, RequestValueInfos request) => new(
    [
        .. IsText(request)
            ? session.Texts.All.Select(text => new KernelValueInfo(text.Key, "System.String", text.Value, [text.Value.MimeType]))
            : session.CSharp.Variables.Select(variable => new KernelValueInfo(
                variable.Name,
                variable.Type.ToString(),
                FormattedValue.CreateSingleFromObject(variable.Value, request.MimeType),
                [.. Formatter.GetPreferredMimeTypesFor(variable.Value?.GetType())]))
    ]);

    /// <summary>A variable's value.</summary>
    /// <exception cref="SubmissionFailedException">There is no such variable.</exception>
    public static ValueProduced Get(NotebookSession session, RequestValue request)
    {
        if (IsText(request) && session.Texts.Find(request.Name) is { } text)
            return new(request.Name, text);
        if (!IsText(request) && session.CSharp.Variables.FirstOrDefault(variable => variable.Name == request.Name) is { } found)
            return new(request.Name, FormattedValue.CreateSingleFromObject(found.Value, request.MimeType));
        throw new SubmissionFailedException(
            $"Value '{request.Name}' not found in kernel {Languages.Find(request.TargetKernelName) ?? request.TargetKernelName}");
    }

    /// <summary>Sets a variable to a value that another kernel has formatted.</summary>
    public static async Task SetAsync(NotebookSession session, SendValue request, CancellationToken cancellationToken)
    {
        var value = request.FormattedValue ?? throw new SubmissionFailedException($"SendValue of '{request.Name}' has no formattedValue.");
        if (IsText(request))
            session.Texts.Keep(request.Name, value);
        else
            await session.CSharp.SetAsync(request.Name, ReceivedValue.Of(value), cancellationToken);
    }

    private static bool IsText(KernelCommand request) => Languages.Find(request.TargetKernelName) == Languages.Value;
}
