using System.Xml.Linq;
using Dib.Documents;
using Dib.Reports.Html;
using Dib.Running;

namespace Dib.Reports;

/// <summary>Writes the reports of a run into a folder.</summary>
/// <param name="path">The folder; made when it is missing.</param>
/// <param name="plotlyFile">A copy of plotly.js to put beside reports with charts; where there is none, they link a public server.</param>
public sealed class ReportFolder(string path, string? plotlyFile = null)
{
    /// <summary>The folder.</summary>
    public string FullPath { get; } = Path.GetFullPath(path);

    /// <summary>The run's overview.</summary>
    public string IndexPath => Path.Combine(FullPath, "index.html");

    /// <summary>Makes the folder: better to learn before a long run that it can't be written.</summary>
    /// <exception cref="IOException">It can't be made or written.</exception>
    public void Prepare()
    {
        try
        {
            Directory.CreateDirectory(FullPath);
            File.Create(Path.Combine(FullPath, Path.GetRandomFileName()), 1, FileOptions.DeleteOnClose).Dispose();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"The folder {FullPath} can't be written: {fault.Message} Choose another with --out.", fault);
        }
    }

    /// <summary>Writes a notebook's reports: <c>name.ipynb</c> and <c>name.html</c>.</summary>
    /// <exception cref="IOException">A file can't be written.</exception>
    public void Write(NotebookResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var plotly = PlotlySource.Cdn;
        if (File.Exists(plotlyFile))
        {
            plotly = PlotlySource.Beside;
            if (result.Charts > 0)
                PutBeside(plotlyFile);
        }
        Write(result.OutputName + ".ipynb", IpynbWriter.Write(ExecutedNotebook.Of(result)));
        Write(result.OutputName + ".html", HtmlReport.Of(result, plotly));
    }

    /// <summary>
    /// Writes the run's overview, <c>index.html</c>, and what programs read: <c>junit.xml</c>, <c>notebooks.trx</c>, <c>run.json</c>.
    /// </summary>
    /// <exception cref="IOException">A file can't be written.</exception>
    public void Write(RunResult run)
    {
        Write("junit.xml", JUnitReport.Of(run));
        Write("notebooks.trx", TrxReport.Of(run));
        Write("run.json", JsonSummary.Of(run));
        AtomicFile.WriteAllText(IndexPath, IndexReport.Of(run));
    }

    private void Write(string name, string text) => AtomicFile.WriteAllText(Path.Combine(FullPath, name), text);

    private void Write(string name, XDocument xml) => Write(name, $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{xml}\n");

    private void PutBeside(string file)
    {
        var target = new FileInfo(Path.Combine(FullPath, PlotlySource.FileName));
        if (!target.Exists || target.Length != new FileInfo(file).Length)
            AtomicFile.Write(target.FullName, temporary => File.Copy(file, temporary));
    }
}
