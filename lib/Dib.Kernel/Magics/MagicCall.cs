using Dib.Kernel.Hosting;
using Dib.Kernel.Submissions;
using Microsoft.DotNet.Interactive.Formatting;

namespace Dib.Kernel.Magics;

/// <summary>One use of a magic command.</summary>
/// <param name="Invocation">The submission that it stands in.</param>
/// <param name="Arguments">What stands after its name.</param>
/// <param name="Session">The variables that it may read and set.</param>
/// <param name="AtEnd">What is to be done when the submission has run.</param>
internal sealed record MagicCall(Invocation Invocation, MagicArguments Arguments, NotebookSession Session, List<Action> AtEnd)
{
    /// <summary>Shows text.</summary>
    public void Show(string mimeType, string value) => Invocation.Display(new FormattedValue(mimeType, value));
}
