namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Types as C# writes them.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool", [typeof(byte)] = "byte", [typeof(sbyte)] = "sbyte", [typeof(char)] = "char",
        [typeof(short)] = "short", [typeof(ushort)] = "ushort", [typeof(int)] = "int", [typeof(uint)] = "uint",
        [typeof(long)] = "long", [typeof(ulong)] = "ulong", [typeof(float)] = "float", [typeof(double)] = "double",
        [typeof(decimal)] = "decimal", [typeof(string)] = "string", [typeof(object)] = "object", [typeof(void)] = "void"
    };

    /// <summary>
    /// A type's name with its namespace: <c>System.Collections.Generic.List&lt;System.Int32&gt;</c>; of a cell's own type, the name alone.
    /// </summary>
    public static string ToFullName(this Type type)
    {
        if (type.IsArray)
            return $"{type.GetElementType()!.ToFullName()}[{new string(',', type.GetArrayRank() - 1)}]";
        if (string.IsNullOrEmpty(type.Namespace) || type.IsGenericParameter)
            return type.ToCSharp();
        var name = type.DeclaringType is { } outer ? $"{outer.ToFullName().Split('<')[0]}+{type.Name}" : $"{type.Namespace}.{type.Name}";
        return type.IsGenericType ? $"{name.Split('`')[0]}<{string.Join(',', type.GetGenericArguments().Select(ToFullName))}>" : name;
    }

    /// <summary>Where a type of .NET is documented; <c>null</c> for all others.</summary>
    public static string? DocumentationAddress(this Type type)
    {
        while (type.HasElementType)
            type = type.GetElementType()!;
        var named = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        return named is { IsPublic: true, FullName: { } name, Namespace: { } space }
            && $"{space}.".StartsWith("System.", StringComparison.Ordinal)
            ? $"https://learn.microsoft.com/dotnet/api/{name.ToLowerInvariant().Replace('`', '-')}"
            : null;
    }

    /// <summary>A type's name in C#, without namespaces: <c>Dictionary&lt;string, int[]&gt;</c>.</summary>
    public static string ToCSharp(this Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword))
            return keyword;
        if (type.IsArray)
            return $"{type.GetElementType()!.ToCSharp()}[{new string(',', type.GetArrayRank() - 1)}]";
        if (type.IsByRef)
            return type.GetElementType()!.ToCSharp();
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return $"{underlying.ToCSharp()}?";
        if (type.IsAnonymous())
            return "(anonymous)";

        var arguments = type.GetGenericArguments();
        if (type.FullName?.StartsWith("System.ValueTuple`", StringComparison.Ordinal) == true)
            return $"({string.Join(", ", arguments.Select(ToCSharp))})";

        var tick = type.Name.IndexOf('`');
        return tick < 0 ? type.Name : $"{type.Name[..tick]}<{string.Join(", ", arguments.Select(ToCSharp))}>";
    }
}
