using System.Globalization;
using Dib.Running;

namespace Digits.Cli.Terminal;

/// <summary>One line about a cell: its number, its state, its seconds, the heading above it.</summary>
internal static class CellLine
{
    public static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture) + " s";

    public static string Number(CellResult cell) => cell.IsInjected ? "-p" : cell.Number.ToString(CultureInfo.InvariantCulture);
}
