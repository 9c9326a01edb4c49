using System.Collections;
using System.Diagnostics;
using System.Numerics;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>What the formatters ask about a type.</summary>
internal static class TypeFacts
{
    private static readonly HashSet<Type> ScalarTypes =
        [typeof(string), typeof(decimal), typeof(BigInteger), typeof(Guid), typeof(DateTime), typeof(DateTimeOffset), typeof(TimeSpan)];

    // Their members lead through the whole of the runtime.
    private static readonly Type[] OpaqueTypes = [typeof(MemberInfo), typeof(Module), typeof(Assembly), typeof(Delegate)];

    /// <summary>Whether a value of this type is one word, shown as text and never by its members.</summary>
    public static bool IsScalar(this Type type) =>
        type.IsPrimitive || type.IsEnum || ScalarTypes.Contains(type) || OpaqueTypes.Any(opaque => opaque.IsAssignableFrom(type))
        || (Nullable.GetUnderlyingType(type) is { } underlying && underlying.IsScalar());

    /// <summary>Whether a formatter for this type, which may be open generic, takes values of another type.</summary>
    public static bool Fits(this Type type, Type actualType) =>
        type.IsGenericTypeDefinition
            ? actualType.SelfAndBaseTypes().Concat(actualType.GetInterfaces())
                .Any(t => t.IsGenericType && t.GetGenericTypeDefinition() == type)
            : type.IsAssignableFrom(actualType);

    /// <summary>Whether the type is a sequence and nothing more, so that its items say all.</summary>
    public static bool IsOnlySequence(this Type type) =>
        type.IsArray || type.IsNestedPrivate || typeof(ICollection).IsAssignableFrom(type)
        || type.GetInterfaces().Any(i => i.IsConstructedGenericType
            && (i.GetGenericTypeDefinition() == typeof(IOrderedEnumerable<>) || i.GetGenericTypeDefinition() == typeof(IDictionary<,>)));

    /// <summary>The static type of a sequence's items.</summary>
    public static Type? ElementType(this Type type) =>
        type.IsArray
            ? type.GetElementType()
            : type.GetInterfaces().Prepend(type)
                .FirstOrDefault(i => i.IsConstructedGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))
                ?.GetGenericArguments()[0];

    /// <summary>Whether the compiler made the type up for <c>new { … }</c>.</summary>
    public static bool IsAnonymous(this Type type) =>
        type.Name.StartsWith("<>", StringComparison.Ordinal) && type.Name.Contains("AnonymousType", StringComparison.Ordinal)
        && type.IsDefined(typeof(CompilerGeneratedAttribute), false);

    /// <summary>The public fields and properties that a value of this type is shown by, in the order of their declaration.</summary>
    public static IEnumerable<MemberInfo> ShownMembers(this Type type) =>
        type.GetMembers(BindingFlags.Instance | BindingFlags.Public).Where(member => member switch
        {
            FieldInfo field => !field.Name.Contains('<'),
            PropertyInfo property => property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0
                && !property.PropertyType.IsByRefLike && !property.PropertyType.IsPointer
                && property.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State != DebuggerBrowsableState.Never,
            _ => false
        });

    /// <summary>A member's value; when reading it throws, the exception.</summary>
    public static object? ReadFrom(this MemberInfo member, object instance)
    {
        try
        {
            return member is FieldInfo field ? field.GetValue(instance) : ((PropertyInfo)member).GetValue(instance);
        }
        catch (TargetInvocationException exception) when (exception.InnerException is { } cause)
        {
            return cause;
        }
        catch (Exception exception) when (exception is NotSupportedException or InvalidOperationException or MethodAccessException)
        {
            return exception;
        }
    }

    private static IEnumerable<Type> SelfAndBaseTypes(this Type type)
    {
        for (Type? t = type; t is not null; t = t.BaseType)
            yield return t;
    }
}
