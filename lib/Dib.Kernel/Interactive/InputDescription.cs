namespace Microsoft.DotNet.Interactive.Commands;

/// <summary>One of several texts that are asked for together.</summary>
/// <param name="name">The name under which the answer is found.</param>
/// <param name="prompt">The question; by default the name.</param>
public sealed class InputDescription(string name, string? prompt = null)
{
    /// <summary>The name under which the answer is found.</summary>
    public string Name { get; } = name;

    /// <summary>The question.</summary>
    public string Prompt { get; } = prompt ?? name;

    /// <summary>The name under which a front end may keep the answer for the next time.</summary>
    public string? SaveAs { get; set; }

    /// <summary>What kind of text: <c>text</c>, <c>password</c>, <c>file</c>, or an HTML input type.</summary>
    public string? TypeHint { get; set; }
}
