using Dib.Kernel.Protocol;
using Microsoft.AspNetCore.Html;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive;

/// <summary>What every cell can call without naming a class.</summary>
public sealed class Kernel
{
    private Kernel()
    {
    }

    /// <summary>The kernel of the whole notebook.</summary>
    public static Kernel Root { get; } = new();

    /// <summary>Asks the front end of the kernel that runs.</summary>
    internal static Func<RequestInput, Task<string>>? Ask { get; set; }

    /// <summary>Shows a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="mimeTypes">The MIME types to show it in; by default those preferred for its type.</param>
    /// <returns>The place of the output, for <see cref="DisplayedValue.Update"/>.</returns>
    public static DisplayedValue display(object? value, params string[] mimeTypes) => value.Display(mimeTypes);

    /// <summary>Text that is to be shown as HTML.</summary>
    public static IHtmlContent HTML(string content) => new HtmlString(content);

    /// <summary>Has the front end run a script.</summary>
    public static void Javascript(string scriptContent) =>
        HTML($"<script type=\"text/javascript\">{scriptContent}</script>").Display(HtmlFormatter.MimeType);

    /// <summary>Adds style rules to the page.</summary>
    public static void CSS(string content) => HTML($"<style>{content}</style>").Display(HtmlFormatter.MimeType);

    /// <summary>Asks whoever runs the notebook for a text.</summary>
    /// <param name="prompt">The question.</param>
    /// <param name="typeHint">What kind of text: <c>text</c>, <c>file</c>, or an HTML input type.</param>
    /// <exception cref="InvalidOperationException">There is no answer.</exception>
    public static Task<string> GetInputAsync(string prompt = "", string typeHint = "text") =>
        AskAsync(new RequestInput { Prompt = prompt, InputTypeHint = typeHint });

    /// <summary>Asks whoever runs the notebook for a text that is not to be seen.</summary>
    /// <param name="prompt">The question.</param>
    /// <exception cref="InvalidOperationException">There is no answer.</exception>
    public static async Task<PasswordString> GetPasswordAsync(string prompt = "") =>
        new(await AskAsync(new RequestInput { Prompt = prompt, IsPassword = true, InputTypeHint = "password" }));

    /// <summary>Asks whoever runs the notebook for several texts, one after the other.</summary>
    /// <param name="inputDescriptions">The questions.</param>
    /// <returns>The answers by the names of the questions.</returns>
    /// <exception cref="ArgumentException">There is no question.</exception>
    /// <exception cref="InvalidOperationException">One of them has no answer.</exception>
    public static async Task<IDictionary<string, string>> GetInputsAsync(IEnumerable<InputDescription> inputDescriptions)
    {
        var questions = inputDescriptions?.ToList() ?? [];
        if (questions.Count == 0)
            throw new ArgumentException("You must provide at least one input description.", nameof(inputDescriptions));

        var answers = new Dictionary<string, string>();
        foreach (var question in questions)
        {
            answers[question.Name] = await AskAsync(new RequestInput
            {
                ParameterName = question.Name,
                Prompt = question.Prompt,
                SaveAs = question.SaveAs,
                IsPassword = question.TypeHint == "password",
                InputTypeHint = question.TypeHint ?? "text"
            });
        }
        return answers;
    }

    private static Task<string> AskAsync(RequestInput question) =>
        Ask?.Invoke(question) ?? throw new InvalidOperationException("Nobody can be asked: the code does not run in a notebook.");
}
