using Dib.Kernel.Hosting;
using Dib.Kernel.Submissions;
using Dib.Kernel.Values;

namespace Dib.Kernel.Magics;

/// <summary><c>#!share</c></summary>
internal sealed class ShareMagic : IMagic
{
    private const string Example = "#!share text --from value";

    public string Name => "share";

    public string Help => "Takes over a value from another kernel: name --from value [--as name].";

    public IReadOnlyList<string> Options => ["--name", "--from", "--as", "--mime-type"];

    public async Task RunAsync(MagicCall call)
    {
        var name = call.Arguments.Words.FirstOrDefault() ?? call.Arguments.Required("--name", Example);
        var source = Languages.Find(call.Arguments.Required("--from", Example));
        var value = source switch
        {
            Languages.Value => call.Session.Texts.Find(name) is { } text ? ReceivedValue.Of(text) : null,
            Languages.CSharp => call.Session.CSharp.Variables.FirstOrDefault(v => v.Name == name)?.Value,
            _ => throw new SubmissionFailedException($"#!share takes values from csharp and value. For example: {Example}")
        };
        if (value is null)
            throw new SubmissionFailedException($"The kernel {source} has no value {name}.");
        await call.Session.CSharp.SetAsync(call.Arguments.Option("--as") ?? name, value, call.Invocation.CancellationToken);
    }
}
