using System.Collections.Concurrent;
using System.Reflection;

namespace DynamicObj;

/// <summary>The properties that classes derived from <see cref="DynamicObj"/> declare, looked up once a class.</summary>
internal static class DeclaredProperties
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> _known = new();

    /// <summary>The public instance properties of <paramref name="type"/>.</summary>
    public static PropertyInfo[] Of(Type type)
        => _known.GetOrAdd(type, static type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance));

    /// <summary>The public instance property <paramref name="name"/> of <paramref name="type"/>, if it declares one.</summary>
    public static PropertyInfo? Find(Type type, string name) => Array.Find(Of(type), property => property.Name == name);

    /// <summary>Sets <paramref name="property"/> on <paramref name="target"/>.</summary>
    /// <exception cref="ArgumentException">The property has no setter, or another type than <paramref name="value"/>.</exception>
    public static void Set(PropertyInfo property, object target, object? value)
    {
        if (!property.CanWrite)
            throw new ArgumentException($"The property '{property.Name}' of {target.GetType().Name} is read-only; choose another name.");
        if (value is not null && !property.PropertyType.IsInstanceOfType(value))
        {
            throw new ArgumentException(
                $"The property '{property.Name}' of {target.GetType().Name} holds a {property.PropertyType.Name}, "
                + $"but the value given is a {value.GetType().Name}.");
        }

        property.SetValue(target, value);
    }
}
