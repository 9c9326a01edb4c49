using Dib.Kernel.Hosting;
using Dib.Kernel.Submissions;
using Microsoft.DotNet.Interactive.Formatting;

namespace Dib.Kernel.Magics;

/// <summary><c>#!value</c></summary>
internal sealed class ValueMagic : IMagic
{
    private const string Example = "#!value --name text";

    public string Name => Languages.Value;

    public string Help =>
        "Keeps the lines that follow under a name: --name x [--mime-type application/json], or a file's: --from-file path.";

    public IReadOnlyList<string> Options => ["--name", "--from-file", "--mime-type"];

    public async Task RunAsync(MagicCall call)
    {
        var name = call.Arguments.Required("--name", Example);
        var mimeType = call.Arguments.Option("--mime-type") ?? PlainTextFormatter.MimeType;
        if (call.Arguments.Option("--from-file") is not { } file)
        {
            call.Session.Texts.Expect(name, mimeType);
            return;
        }
        if (!File.Exists(file))
            throw new SubmissionFailedException($"#!value --from-file: there is no file {Path.GetFullPath(file)}.");
        call.Session.Texts.Keep(name, new(mimeType, await File.ReadAllTextAsync(file, call.Invocation.CancellationToken)));
    }
}
