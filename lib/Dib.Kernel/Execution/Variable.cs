using System.Reflection;

namespace Dib.Kernel.Execution;

/// <summary>A variable that a cell declared at its top level.</summary>
internal sealed record Variable(FieldInfo Field, object Submission)
{
    /// <summary>Its name.</summary>
    public string Name => Field.Name;

    /// <summary>Its declared type.</summary>
    public Type Type => Field.FieldType;

    /// <summary>Its value now.</summary>
    public object? Value
    {
        get => Field.GetValue(Submission);
        set => Field.SetValue(Submission, value);
    }
}
