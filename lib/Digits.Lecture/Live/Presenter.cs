using Digits.Lecture.Hall;

namespace Digits.Lecture.Live;

/// <summary>Carries out what a presenter's page asks for.</summary>
internal sealed class Presenter(LectureHall hall, PageView page)
{
    /// <summary>Carries out a command; nothing is done for one that can't be read.</summary>
    public void Do(PageCommand? command)
    {
        lock (hall.Gate)
        {
            page.Heard++;
            if (command is null)
                return;
            if (command.Do == "list")
            {
                page.Show(null);
            }
            else if (command.Do == "open" && hall.Find(command.Notebook) is { } opened)
            {
                Open(opened);
            }
            else if (command.Do == "look")
            {
                hall.Stage = hall.Stage with
                {
                    IsFolded = command.IsFolded ?? hall.Stage.IsFolded,
                    Theme = command.Theme is "light" or "dark" ? command.Theme : hall.Stage.Theme,
                };
            }
            else if (page.Notebook is { } notebook && Sentence(notebook, command) is { } notice)
            {
                page.Tell(notice);
            }
        }
    }

    private void Open(LiveNotebook notebook)
    {
        page.Show(notebook);
        notebook.Kernel.Start();
        if (hall.Stage.Notebook != notebook.Name)
            hall.Stage = hall.Stage with { Notebook = notebook.Name, Cell = 0, Scroll = 0 };
    }

    /// <summary>Carries out a command on a notebook; returns what to tell the presenter.</summary>
    private string? Sentence(LiveNotebook notebook, PageCommand command)
    {
        var cell = command.Cell >= 0 && command.Cell < notebook.Cells.Count ? notebook.Cells[command.Cell] : null;
        switch (command.Do)
        {
            case "stage" when cell is not null:
                hall.Stage = hall.Stage with { Notebook = notebook.Name, Cell = cell.Index, Scroll = 0 };
                return null;
            case "scroll" when hall.Stage.Notebook == notebook.Name:
                hall.Stage = hall.Stage with { Scroll = Math.Clamp(command.Scroll, 0, 1) };
                return null;
            case "edit" when cell is not null && command.Source is not null:
                notebook.Edit(cell, command.Source, page);
                return null;
            case "run" when cell is not null:
                return cell.Result.Cell.IsCode ? notebook.Kernel.Run([cell]) : null;
            case "complete" when cell is not null:
                _ = CompleteAsync(notebook.Kernel, cell, command.Line, command.Column);
                return null;
            case "runAll":
                return notebook.Kernel.Run(notebook.CodeCells.Where(each => !each.Result.Directives.Skip));
            case "runAbove" when cell is not null:
                return notebook.Kernel.Run(notebook.CodeCells.Where(each => !each.Result.Directives.Skip && each.Index < cell.Index));
            case "interrupt":
                notebook.Kernel.Interrupt();
                return null;
            case "restart":
                notebook.Kernel.Restart();
                return null;
            case "answer":
                notebook.Questions.Answer(command.Question, command.Answer);
                return null;
            case "save":
                return notebook.Save();
            default:
                return null;
        }
    }

    private async Task CompleteAsync(KernelSeat kernel, LiveCell cell, int line, int column)
    {
        if (await kernel.CompleteAsync(cell.Result.Cell, line, column) is not { } offers)
            return;
        lock (hall.Gate)
            page.Offer(cell.Index, line, column, offers);
    }
}
