using System.Dynamic;
using Microsoft.FSharp.Core;

namespace DynamicObj;

/// <summary>
/// An object whose properties are set, read and removed by name at run time. Properties that a derived class declares
/// can be reached by their name too, and come first wherever properties are listed.
/// </summary>
public class DynamicObj : DynamicObject
{
    private readonly Dictionary<string, object> _properties = [];

    /// <summary>The value of the property <paramref name="name"/>, or none, which is null, when it was never set.</summary>
    public FSharpOption<object> TryGetValue(string name)
    {
        if (_properties.TryGetValue(name, out var value))
            return new(value);
        return DeclaredProperties.Find(GetType(), name) is { } property
            ? new(property.GetValue(this)!)
            : FSharpOption<object>.None;
    }

    /// <summary>
    /// The value of the property <paramref name="name"/>, or none, which is null, when it was never set or is no <typeparamref name="T"/>.
    /// </summary>
    public FSharpOption<T> TryGetTypedValue<T>(string name)
        => TryGetValue(name)?.Value is T value ? new(value) : FSharpOption<T>.None;

    /// <summary>Sets the property <paramref name="name"/>, adding it when it isn't there.</summary>
    /// <exception cref="ArgumentException">A property of that name is declared by the class and can't take this value.</exception>
    public void SetValue<T>(string name, T value)
    {
        if (DeclaredProperties.Find(GetType(), name) is { } property)
            DeclaredProperties.Set(property, this, value);
        else
            _properties[name] = value!;
    }

    /// <summary>Removes the property <paramref name="name"/>; one that the class declares is set to null instead.</summary>
    /// <returns>Whether there was such a property.</returns>
    public bool Remove(string name)
    {
        if (DeclaredProperties.Find(GetType(), name) is not { CanWrite: true } property)
            return _properties.Remove(name);
        property.SetValue(this, null);
        return true;
    }

    /// <inheritdoc/>
    public override bool TryGetMember(GetMemberBinder binder, out object? result)
    {
        var found = TryGetValue(binder.Name);
        result = found?.Value;
        return found is not null;
    }

    /// <inheritdoc/>
    public override bool TrySetMember(SetMemberBinder binder, object? value)
    {
        SetValue(binder.Name, value);
        return true;
    }

    /// <summary>A snapshot of the dynamic properties in the order they were set; those the class declares, if wanted, come first.</summary>
    public IEnumerable<KeyValuePair<string, object>> GetProperties(bool includeInstanceProperties)
    {
        var declared = includeInstanceProperties ? DeclaredProperties.Of(GetType()) : [];
        return [.. declared.Select(property => KeyValuePair.Create(property.Name, property.GetValue(this)!)), .. _properties];
    }

    /// <inheritdoc/>
    public override IEnumerable<string> GetDynamicMemberNames() => GetProperties(true).Select(property => property.Key);

    /// <summary>Sets every dynamic property of this object on <paramref name="target"/>; values are shared, not cloned.</summary>
    public void CopyDynamicPropertiesTo(DynamicObj target)
    {
        foreach (var (name, value) in GetProperties(false))
            target.SetValue(name, value);
    }

    /// <summary>A plain object with the dynamic properties of this one; values are shared, not cloned.</summary>
    public DynamicObj CopyDynamicProperties()
    {
        var copy = new DynamicObj();
        CopyDynamicPropertiesTo(copy);
        return copy;
    }

    /// <summary>The value of the property <paramref name="name"/> of <paramref name="lookup"/>.</summary>
    /// <exception cref="KeyNotFoundException">There is no such property.</exception>
    public static object GetValue(DynamicObj lookup, string name)
        => lookup.TryGetValue(name) is { } found
            ? found.Value
            : throw new KeyNotFoundException($"There is no property '{name}'; set it with SetValue before reading it, or use TryGetValue.");

    /// <summary>Removes the property <paramref name="name"/> of <paramref name="lookup"/>.</summary>
    /// <returns>Whether there was such a property.</returns>
    public static bool Remove(DynamicObj lookup, string name) => lookup.Remove(name);

    /// <summary>Whether every dynamic property of <paramref name="o"/> is here with an equal value.</summary>
    public override bool Equals(object? o)
        => o is DynamicObj other
            && other._properties.All(property => _properties.TryGetValue(property.Key, out var value) && Equals(value, property.Value));

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var property in _properties.OrderBy(property => property.Key, StringComparer.Ordinal))
            hash.Add(property);
        return hash.ToHashCode();
    }
}
