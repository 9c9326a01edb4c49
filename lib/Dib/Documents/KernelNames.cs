namespace Dib.Documents;

/// <summary>The cell kinds that a line <c>#!name</c> of a <c>.dib</c> file can open, with their other names.</summary>
public static class KernelNames
{
    /// <summary>The kernel of a cell that names none.</summary>
    public const string Default = CSharp;

    /// <summary>C# code.</summary>
    public const string CSharp = "csharp";

    /// <summary>Prose; never sent to a kernel.</summary>
    public const string Markdown = "markdown";

    /// <summary>Text of a Jupyter raw cell; never sent to a kernel, and no line of a <c>.dib</c> file can open one.</summary>
    public const string Raw = "raw";

    private static readonly Dictionary<string, string> ByAlias = new()
    {
        ["csharp"] = CSharp, ["c#"] = CSharp, ["C#"] = CSharp,
        ["fsharp"] = "fsharp", ["f#"] = "fsharp", ["F#"] = "fsharp",
        ["pwsh"] = "pwsh", ["powershell"] = "pwsh",
        ["javascript"] = "javascript", ["js"] = "javascript",
        ["html"] = "html", ["http"] = "http", ["mermaid"] = "mermaid",
        ["sql"] = "sql", ["kql"] = "kql", ["value"] = "value",
        ["markdown"] = Markdown, ["md"] = Markdown,
    };

    /// <summary>The kernel that a name or alias stands for, or null when it is none.</summary>
    /// <param name="alias">A name as it follows <c>#!</c>; upper and lower case differ.</param>
    public static string? Resolve(string alias) => ByAlias.GetValueOrDefault(alias);
}
