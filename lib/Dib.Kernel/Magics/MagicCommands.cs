using Dib.Kernel.Hosting;
using Dib.Kernel.Submissions;

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
    /// <exception cref="SubmissionFailedException">There is none; the message says what comes near.</exception>
    public IMagic Find(string name)
    {
        if (_all.FirstOrDefault(magic => magic.Name == name) is { } magic)
            return magic;
        if (LanguagesElsewhere.Contains(name))
            throw new SubmissionFailedException($"Cells of #!{name} don't run here. This kernel runs {string.Join(", ", Languages.Names)}.");
        if (name == "import")
            throw new SubmissionFailedException("#!import is not supported. Put the shared code into a .csx file and write #load \"file.csx\".");

        var near = NearestName.To(name, _all.Select(m => m.Name).Concat(Languages.Names));
        var hint = near is null ? "" : $" Did you mean #!{near}?";
        throw new SubmissionFailedException($"There is no magic command #!{name}.{hint} #!lsmagic lists all of them.");
    }
}
