namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Writes a value; <c>false</c> hands it to the next formatter that fits.</summary>
public delegate bool FormatDelegate<in T>(T value, FormatContext context);
