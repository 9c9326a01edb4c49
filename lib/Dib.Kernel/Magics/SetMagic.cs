namespace Dib.Kernel.Magics;

/// <summary><c>#!set</c></summary>
internal sealed class SetMagic : IMagic
{
    private const string Example = "#!set --name greeting --value \"Hello\"";

    public string Name => "set";

    public string Help =>
        "Sets a variable: --name x --value text, @input:\"a question\", @password:\"a question\", or @value:y for what #!value keeps as y.";

    public IReadOnlyList<string> Options => ["--name", "--value", "--mime-type", "--byref"];

    public async Task RunAsync(MagicCall call)
    {
        var name = call.Arguments.Required("--name", Example);
        var value = await MagicValue.ResolveAsync(call, call.Arguments.Required("--value", Example), name);
        await call.Session.CSharp.SetAsync(name, value, call.Invocation.CancellationToken);
    }
}
