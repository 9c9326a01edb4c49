using Dib.Documents;
using Dib.Running;

namespace Digits.Lecture.Hall;

/// <summary>A cell of an open notebook: its text as edited, and what came of running it. Read and written under the hall's lock.</summary>
internal sealed class LiveCell(int index, int step, CellResult planned)
{
    private string _saved = planned.Cell.Source;

    public int Index => index;

    /// <summary>The step of the presentation that it belongs to.</summary>
    public int Step => step;

    /// <summary>The cell and how its last run ended.</summary>
    public CellResult Result { get; set; } = planned;

    public RunState State { get; private set; }

    /// <summary>How often it was run: outputs of different runs have nothing in common.</summary>
    public int Run { get; private set; }

    /// <summary>When its last run started.</summary>
    public DateTimeOffset Started { get; private set; }

    /// <summary>What its last run shows; null before the first.</summary>
    public OutputCollector? Outputs { get; private set; }

    /// <summary>Whether its text is another than the file's.</summary>
    public bool IsEdited => Result.Cell.Source != _saved;

    /// <summary>Whether its outputs are of another text or another kernel.</summary>
    public bool IsStale { get; private set; }

    /// <summary>Who edited it last, and so has its text already.</summary>
    public object? Editor { get; private set; }

    /// <summary>When anything but its outputs last changed, by the hall's clock.</summary>
    public long Changed { get; private set; }

    /// <summary>When its text last changed.</summary>
    public long SourceChanged { get; private set; }

    /// <summary>When its outputs last changed.</summary>
    public long OutputsChanged { get; set; }

    public void Edit(string source, object? editor, long now)
    {
        Result = Result with { Cell = Result.Cell with { Source = source } };
        Result = Result with { Directives = CellDirectives.Of(Result.Cell) };
        Editor = editor;
        IsStale |= Outputs is not null;
        Changed = SourceChanged = now;
    }

    /// <summary>Begins a run; returns what takes its outputs.</summary>
    public OutputCollector Start(long now)
    {
        Run++;
        IsStale = false;
        Started = DateTimeOffset.UtcNow;
        Result = Result with { Error = null, Outputs = [] };
        Outputs = new OutputCollector(_ => { });
        OutputsChanged = now;
        Become(RunState.Running, now);
        return Outputs;
    }

    public void Become(RunState state, long now)
    {
        State = state;
        Changed = now;
    }

    /// <summary>The kernel that it ran on is gone, and with it what the cell declared.</summary>
    public void Forget(long now)
    {
        IsStale |= Outputs is not null;
        Become(RunState.Idle, now);
    }

    public void MarkSaved(long now)
    {
        _saved = Result.Cell.Source;
        Changed = now;
    }
}
