using System.Globalization;
using Agreement.Recording;
using Spectre.Console;

namespace Agreement;

/// <summary>Holds what the two sets of packages compute against each other.</summary>
internal static class Comparison
{
    /// <summary>Compares them and prints a table.</summary>
    /// <returns>0 if they agree, or if the real packages can't be had here; 1 if they differ.</returns>
    public static int Run()
    {
        var folder = Directory.CreateTempSubdirectory("digits-agreement-");
        try
        {
            var (assembly, reason) = OtherSet.Build(folder.CreateSubdirectory("build").FullName);
            if (assembly is null)
            {
                Console.WriteLine($"Skipped: the {OtherSet.Name} packages can't be restored here. {reason}");
                return 0;
            }
            return Compare(assembly, folder.CreateSubdirectory("this").FullName, folder.CreateSubdirectory("other").FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static int Compare(string assembly, string here, string there)
    {
        Record.Write(here);
        OtherSet.Record(assembly, there, here);
        (string Where, Figure[] Here, Figure[] There)[] parts =
        [
            ("", Figures.Load(Path.Combine(here, Record.Seeded)), Figures.Load(Path.Combine(there, Record.Seeded))),
            ($", weights of {OtherSet.This}", TrainedModels.Scores(here), Figures.Load(Path.Combine(there, Record.GivenScores))),
            ($", weights of {OtherSet.Name}", TrainedModels.Scores(there), Figures.Load(Path.Combine(there, Record.OwnScores))),
        ];
        var table = new Table().AddColumns($"{OtherSet.This} against {OtherSet.Name}", "numbers", "largest difference", "limit", "");
        var agrees = true;
        foreach (var (where, one, other) in parts)
        {
            foreach (var (figure, difference) in one.Zip(other, (figure, same) => (figure, figure.DifferenceFrom(same))))
            {
                var holds = difference <= figure.Limit;
                agrees &= holds;
                table.AddRow(
                    figure.Name + where, figure.Values.Length.ToString("N0", CultureInfo.InvariantCulture), Small(difference),
                    Small(figure.Limit), holds ? "agrees" : "differs");
            }
        }
        AnsiConsole.Write(table);
        Console.WriteLine(agrees ? "The two sets of packages agree." : "The two sets of packages differ.");
        return agrees ? 0 : 1;
    }

    private static string Small(double number) => number == 0 ? "0" : number.ToString("0.0e-0", CultureInfo.InvariantCulture);
}
