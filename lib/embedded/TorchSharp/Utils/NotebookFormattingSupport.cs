using static TorchSharp.torch;

namespace TorchSharp.Utils;

/// <summary>Marks a type that says itself how a notebook shows it; notebook kernels find the attribute by its name.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class TypeFormatterSourceAttribute : Attribute
{
    /// <summary>Names the type that makes the formatters.</summary>
    public TypeFormatterSourceAttribute(Type formatterSourceType) => FormatterSourceType = formatterSourceType;

    /// <summary>A type with a parameterless constructor and a method <c>CreateTypeFormatters</c>.</summary>
    public Type FormatterSourceType { get; }
}

/// <summary>Shows tensors in notebooks as <see cref="TensorStringStyle.Default"/> says.</summary>
internal sealed class TypeFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() => [new TensorPlainTextFormatter(), new TensorHTMLFormatter()];
}

/// <summary>A tensor as plain text.</summary>
internal sealed class TensorPlainTextFormatter
{
    public string MimeType => "text/plain";

    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not Tensor tensor) return false;
        writer.Write(tensor.ToString(TensorStringStyle.Default));
        return true;
    }
}

/// <summary>A tensor as preformatted text on a page.</summary>
internal sealed class TensorHTMLFormatter
{
    public string MimeType => "text/html";

    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not Tensor tensor) return false;
        writer.Write($"<div><pre>{tensor.ToString(TensorStringStyle.Default)}</pre></div>");
        return true;
    }
}
