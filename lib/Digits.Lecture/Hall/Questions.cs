using Dib.Client;

namespace Digits.Lecture.Hall;

/// <summary>What a notebook's cells ask the presenter, one question after the other.</summary>
internal sealed class Questions(LectureHall hall, LiveNotebook notebook)
{
    private readonly List<Question> _open = [];

    /// <summary>The one that is to be answered next; under the hall's lock.</summary>
    public Question? Next => _open.FirstOrDefault();

    /// <summary>Asks, and waits for the presenter.</summary>
    /// <exception cref="NoAnswerException">There is no answer.</exception>
    public Task<string> AskAsync(InputRequested request)
    {
        lock (hall.Gate)
        {
            var prompt = request.Prompt.Length > 0 ? request.Prompt : $"Please enter {request.Name ?? "a value"}.";
            var question = new Question(hall.Tick(), prompt, request.IsPassword);
            _open.Add(question);
            notebook.Changed = hall.Tick();
            return question.Answer.Task;
        }
    }

    /// <summary>Answers a question that is still open; null is no answer. Under the hall's lock.</summary>
    public void Answer(long id, string? answer)
    {
        if (_open.Find(question => question.Id == id) is not { } asked)
            return;
        _open.Remove(asked);
        notebook.Changed = hall.Tick();
        if (answer is null)
            asked.Answer.SetException(new NoAnswerException("The presenter gave no answer."));
        else
            asked.Answer.SetResult(answer);
    }

    /// <summary>Whoever asked waits no more; under the hall's lock.</summary>
    public void Withdraw()
    {
        foreach (var question in _open.ToArray())
            Answer(question.Id, null);
    }
}
