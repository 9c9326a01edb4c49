namespace Dib.Documents;

/// <summary>Something that a cell showed.</summary>
public abstract record CellOutput;

/// <summary>Text that a cell wrote to a stream.</summary>
/// <param name="Name"><c>stdout</c> or <c>stderr</c>.</param>
/// <param name="Text">The text, with its line ends.</param>
public sealed record StreamOutput(string Name, string Text) : CellOutput
{
    /// <summary>The name of the standard output.</summary>
    public const string Out = "stdout";

    /// <summary>The name of the standard error.</summary>
    public const string Error = "stderr";
}

/// <summary>A displayed value in one or more representations.</summary>
/// <param name="Data">MIME type to text; binary types such as <c>image/png</c> in base64.</param>
/// <param name="IsResult">Whether it is the value of the cell's last expression.</param>
public sealed record DisplayOutput(IReadOnlyDictionary<string, string> Data, bool IsResult = false) : CellOutput
{
    /// <summary>The id under which the cell may replace the value later.</summary>
    public string? ValueId { get; init; }
}

/// <summary>An exception or compile error.</summary>
/// <param name="Name">The exception's type, or the code of the compile error.</param>
/// <param name="Message">What went wrong.</param>
/// <param name="Traceback">Lines that say where.</param>
public sealed record ErrorOutput(string Name, string Message, IReadOnlyList<string> Traceback) : CellOutput;
