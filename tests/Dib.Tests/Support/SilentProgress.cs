using Dib.Documents;
using Dib.Running;

namespace Dib.Tests.Support;

internal class SilentProgress : IRunProgress
{
    public virtual void NotebookStarted(Notebook notebook, int cells)
    {
    }

    public virtual void CellStarted(CellResult cell)
    {
    }

    public virtual void CellShowed(CellOutput output)
    {
    }

    public virtual void CellFinished(CellResult cell)
    {
    }

    public virtual void NotebookFinished(NotebookResult notebook)
    {
    }
}
