using Dib.Kernel.Hosting;

namespace Dib.Kernel.Magics;

/// <summary>All magic commands.</summary>
internal sealed class MagicCommands
{
    private static readonly string[] LanguagesElsewhere = ["fsharp", "f#", "F#", "pwsh", "powershell", "sql", "kql", "http"];

    private readonly IReadOnlyList<IMagic> _all;

    /// <summary>Knows what <c>#!lsmagic</c> lists.</summary>
    public MagicCommands() =>
        _all =
        [
            new AboutMagic(), new ListMagic(() => All), new SetMagic(), new ShareMagic(), new TimeMagic(), new ValueMagic(),
            new WhoMagic("who", withValues: false), new WhoMagic("whos", withValues: true)
        ];

    /// <summary>In alphabetical order.</summary>
    public IReadOnlyList<IMagic> All => _all;

    /// <summary>The command of a name.</summary>
    public IMagic Find(string name) => _all.First(magic => magic.Name == name);

    /// <summary>
    /// What is wrong with a line, so that none of its cell is to run: .NET Interactive's code and a sentence; <c>null</c> if nothing.
    /// </summary>
    public (string Code, string Message)? FaultOf(string name, MagicArguments arguments)
    {
        if (_all.FirstOrDefault(magic => magic.Name == name) is not { } magic)
            return ("DNI101", Unknown(name));
        if (arguments.Options.Except(magic.Options).FirstOrDefault() is not { } option)
            return null;
        var takes = magic.Options.Count == 0 ? "no parameters" : string.Join(", ", magic.Options);
        return ("DNI103", $"Unrecognized parameter name '{option}'. #!{name} takes {takes}.");
    }

    private string Unknown(string name)
    {
        if (LanguagesElsewhere.Contains(name))
            return $"Cells of #!{name} don't run here. This kernel runs {string.Join(", ", Languages.Names)}.";
        if (name == "import")
            return "#!import is not supported. Put the shared code into a .csx file and write #load \"file.csx\".";

        var near = NearestName.To(name, _all.Select(m => m.Name).Concat(Languages.Names));
        var hint = near is null ? "" : $" Did you mean #!{near}?";
        return $"Unknown magic command '#!{name}'.{hint} #!lsmagic lists all of them.";
    }
}
