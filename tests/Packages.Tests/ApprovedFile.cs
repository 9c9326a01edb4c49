namespace Packages.Tests;

/// <summary>A list of lines that is kept in the repository, so that a change of it shows in review.</summary>
internal static class ApprovedFile
{
    private const string Accept = "dotnet test tests/Packages.Tests -e DIGITS_APPROVE=1";

    /// <summary>Asserts that the lines are those of the file; with <c>DIGITS_APPROVE=1</c> writes them there.</summary>
    public static void AssertSame(string name, string change, IEnumerable<string> lines)
    {
        var file = Path.Combine(Repository.Root, "tests", "Packages.Tests", "Approved", $"{name}.txt");
        string[] found = [.. lines.Order(StringComparer.Ordinal)];
        if (Environment.GetEnvironmentVariable("DIGITS_APPROVE") == "1")
            File.WriteAllText(file, string.Concat(found.Select(line => $"{line}\n")));

        string[] approved = File.Exists(file) ? File.ReadAllLines(file) : [];
        string[] difference =
            [.. found.Except(approved).Select(line => $"+ {line}"), .. approved.Except(found).Select(line => $"- {line}")];
        Assert.True(difference.Length == 0, $"""
            {change}: this is not what tests/Packages.Tests/Approved/{name}.txt says.
            {string.Join('\n', difference)}
            Look through the difference. To accept it: {Accept}
            """);
    }
}
