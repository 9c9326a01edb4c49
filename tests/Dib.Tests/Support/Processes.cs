using System.Diagnostics;

namespace Dib.Tests.Support;

/// <summary>Processes that should be gone.</summary>
internal static class Processes
{
    /// <summary>As long as a busy machine may take; only a process that stays lets a test wait for it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public static void AssertGone(int id) =>
        Assert.True(SpinWait.SpinUntil(() => !IsAlive(id), Patience), $"The process {id} is still there.");

    private static bool IsAlive(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return !process.HasExited && !IsOver(id);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>Whether only its entry is left, which stays where no parent asks how it ended (a container without an init).</summary>
    private static bool IsOver(int id)
    {
        try
        {
            return OperatingSystem.IsLinux() && File.ReadAllText($"/proc/{id}/stat").Split(") ")[^1][0] == 'Z';
        }
        catch (IOException)
        {
            return true;
        }
    }
}
