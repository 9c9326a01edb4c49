namespace TorchSharp;

public static partial class torch
{
    /// <summary>The Julia style: aligned columns.</summary>
    public const TensorStringStyle julia = TensorStringStyle.Julia;

    /// <summary>The NumPy style: nested square brackets.</summary>
    public const TensorStringStyle numpy = TensorStringStyle.Numpy;

    /// <summary>The C# style: an array initializer.</summary>
    public const TensorStringStyle csharp = TensorStringStyle.CSharp;

    internal static string floatFormat = "g5";
    internal static string newLine = Environment.NewLine;
    internal static int lineWidth = 100;
    internal static int maxRows = 6;
    internal static int maxColumns = 6;

    private static TensorStringStyle _style = TensorStringStyle.Julia;

    /// <summary>The style in which tensors are printed where none is named; at first the Julia style.</summary>
    /// <exception cref="ArgumentException">Set to <see cref="TensorStringStyle.Default"/>.</exception>
    public static TensorStringStyle TensorStringStyle
    {
        get => _style;
        set => _style = value == TensorStringStyle.Default
            ? throw new ArgumentException("The style cannot be set to 'Default'")
            : value;
    }

    /// <summary>Sets how tensors are printed.</summary>
    /// <param name="precision">Digits after the point.</param>
    /// <param name="linewidth">Characters in a line, at first 100.</param>
    /// <param name="newLine">The end of a line, at first the system's.</param>
    /// <param name="sci_mode">Print numbers with exponents.</param>
    /// <param name="maxRows">More rows than this are abbreviated, at first 6.</param>
    /// <param name="maxColumns">More columns than this are abbreviated, at first 6.</param>
    public static void set_printoptions(
        int precision,
        int? linewidth = null,
        string? newLine = null,
        bool sci_mode = false,
        int? maxRows = null,
        int? maxColumns = null) =>
        set_printoptions(null, sci_mode ? $"E{precision}" : $"F{precision}", linewidth, newLine, maxRows, maxColumns);

    /// <summary>Sets how tensors are printed; what is null stays.</summary>
    /// <param name="style">The style where none is named.</param>
    /// <param name="floatFormat">The .NET format of floating-point numbers, at first <c>g5</c>.</param>
    /// <param name="linewidth">Characters in a line, at first 100.</param>
    /// <param name="newLine">The end of a line, at first the system's.</param>
    /// <param name="maxRows">More rows than this are abbreviated, at first 6.</param>
    /// <param name="maxColumns">More columns than this are abbreviated, at first 6.</param>
    public static void set_printoptions(
        TensorStringStyle? style = null,
        string? floatFormat = null,
        int? linewidth = null,
        string? newLine = null,
        int? maxRows = null,
        int? maxColumns = null)
    {
        _style = style ?? _style;
        torch.floatFormat = floatFormat ?? torch.floatFormat;
        torch.newLine = newLine ?? torch.newLine;
        lineWidth = linewidth ?? lineWidth;
        torch.maxRows = maxRows ?? torch.maxRows;
        torch.maxColumns = maxColumns ?? torch.maxColumns;
    }
}
