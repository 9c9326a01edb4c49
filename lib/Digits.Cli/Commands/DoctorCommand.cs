using System.CommandLine;
using Dib.Running;
using Digits.Cli.Doctor;

namespace Digits.Cli.Commands;

/// <summary><c>digits doctor</c>: whether this machine can run the lessons, and what to do if not.</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        var command = new Command(
            "doctor",
            "Tells whether this machine can run the lessons: SDK, packages, threads, vectors, data, tools; and what to do if not.");
        command.SetAction((_, cancellationToken) => RunAsync(cancellationToken));
        return command.WithExamples(("digits doctor", "exit code 1 when something is broken"));
    }

    private static async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var tools = Tools.LookAsync(cancellationToken);
        var installation = Installation.LookAsync(cancellationToken);
        var isBroken = false;
        foreach (var (health, name, value, advice) in (Diagnosis[])[.. Machine.Look(), .. await tools, .. await installation])
        {
            var mark = health switch { Health.Good => "ok", Health.Lacking => "--", _ => "!!" };
            Console.WriteLine($"{mark}  {name,-18}  {value}");
            if (advice is not null)
                Console.WriteLine($"    {"",-18}  {advice}");
            isBroken |= health == Health.Broken;
        }
        return isBroken ? ExitCodes.Failed : ExitCodes.Passed;
    }
}
