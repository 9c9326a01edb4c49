namespace Digits.Data;

/// <summary>Where data files lie on this machine.</summary>
internal static class DataFolder
{
    public const string Variable = "DIGITS_DATA";
    private const string RootMark = "Digits.Notebooks.sln";

    /// <summary>The folder that <c>DIGITS_DATA</c> names, or null if it names none.</summary>
    /// <exception cref="DirectoryNotFoundException">It names a folder that isn't there.</exception>
    public static string? Chosen() => Chosen(Environment.GetEnvironmentVariable(Variable));

    /// <summary>
    /// A relative path counts from the current directory, else from the repository: one setting then serves a command
    /// started at the root and the cells, which run in <c>notebooks/</c>.
    /// </summary>
    public static string? Chosen(string? setting)
    {
        if (string.IsNullOrWhiteSpace(setting))
            return null;
        string[] places = [Path.GetFullPath(setting), .. Root() is { } root ? new[] { Path.GetFullPath(setting, root) } : []];
        return places.FirstOrDefault(Directory.Exists) ?? throw new DirectoryNotFoundException(
            $"{Variable} is '{setting}', but there is no folder {string.Join(" or ", places.Distinct().Select(place => $"'{place}'"))}. " +
            "Set it to the folder with the four *-ubyte or *-ubyte.gz files, or clear it to use the repository's data folder.");
    }

    /// <summary><c>data/</c> of the repository; of the current directory where there is no repository around.</summary>
    public static string Default() => Path.Combine(Root() ?? Environment.CurrentDirectory, "data");

    /// <summary>The repository's root, found upwards from the current directory, else from where this library lies; or null.</summary>
    public static string? Root() => RootAbove(Environment.CurrentDirectory) ?? RootAbove(AppContext.BaseDirectory)
        ?? RootAbove(Path.GetDirectoryName(typeof(DataFolder).Assembly.Location));

    private static string? RootAbove(string? start)
    {
        // A library loaded from memory has no place: its Location is empty.
        for (var folder = string.IsNullOrEmpty(start) ? null : new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, RootMark)))
                return folder.FullName;
        }
        return null;
    }
}
