using System.Reflection;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Reads a <see cref="ReadOnlyMemory{T}"/> of any item type.</summary>
internal static class Memories
{
    private static readonly MethodInfo Copy = typeof(Memories).GetMethod(nameof(CopyOf), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>The items of a boxed <see cref="ReadOnlyMemory{T}"/>.</summary>
    public static object? ToArray(object memory) =>
        Copy.MakeGenericMethod(memory.GetType().GetGenericArguments()).Invoke(null, [memory]);

    private static T[] CopyOf<T>(ReadOnlyMemory<T> memory) => memory.ToArray();
}
