using Dib.Documents;
using Dib.Running;

namespace Dib.Reports;

/// <summary>Writes the reports of a run into a folder.</summary>
/// <param name="path">The folder; made when it is missing.</param>
public sealed class ReportFolder(string path)
{
    /// <summary>The folder.</summary>
    public string FullPath { get; } = Path.GetFullPath(path);

    /// <summary>Writes a notebook's reports: <c>name.ipynb</c>.</summary>
    /// <exception cref="IOException">A file can't be written.</exception>
    public void Write(NotebookResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        AtomicFile.WriteAllText(Path.Combine(FullPath, result.OutputName + ".ipynb"), IpynbWriter.Write(ExecutedNotebook.Of(result)));
    }
}
