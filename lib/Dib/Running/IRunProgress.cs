using Dib.Documents;

namespace Dib.Running;

/// <summary>Is told how a run goes on. Calls come one after the other, from any thread.</summary>
public interface IRunProgress
{
    /// <summary>A notebook starts.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="cells">How many cells are going to run.</param>
    void NotebookStarted(Notebook notebook, int cells);

    /// <summary>A cell starts.</summary>
    void CellStarted(CellResult cell);

    /// <summary>The running cell shows something: a piece of a stream, a value, or a value's new state.</summary>
    void CellShowed(CellOutput output);

    /// <summary>A cell ended, was skipped or is not going to run.</summary>
    void CellFinished(CellResult cell);

    /// <summary>A notebook ended and its reports are written.</summary>
    void NotebookFinished(NotebookResult notebook);
}
