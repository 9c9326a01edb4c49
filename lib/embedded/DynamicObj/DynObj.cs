using Microsoft.FSharp.Core;

namespace DynamicObj;

/// <summary>Functions over <see cref="DynamicObj"/>.</summary>
public static class DynObj
{
    /// <summary>
    /// Sets every property of <paramref name="second"/> on <paramref name="first"/>, which is changed and returned. A property that
    /// holds a <see cref="DynamicObj"/> in both is combined in the same way; anything else that <paramref name="second"/> has wins.
    /// </summary>
    /// <exception cref="InvalidCastException">
    /// <paramref name="second"/> holds a <see cref="DynamicObj"/> where <paramref name="first"/> holds a plain value.
    /// </exception>
    public static DynamicObj combine(DynamicObj first, DynamicObj second)
    {
        foreach (var (name, value) in second.GetProperties(true))
        {
            var present = value is DynamicObj ? first.TryGetValue(name) : null;
            if (present is null)
                first.SetValue(name, value);
            else if (present.Value is DynamicObj inner)
                first.SetValue(name, combine(inner, (DynamicObj)value!));
            else
                throw Unlike(name, present.Value, value!);
        }

        return first;
    }

    /// <summary>Sets the property <paramref name="propName"/> of <paramref name="dyn"/> to <paramref name="o"/>.</summary>
    public static void setValue<T>(DynamicObj dyn, string propName, T o) => dyn.SetValue(propName, o);

    /// <summary>Sets the property <paramref name="propName"/> of <paramref name="dyn"/> when there is a value, else does nothing.</summary>
    public static void setValueOpt<T>(DynamicObj dyn, string propName, FSharpOption<T>? _arg1)
    {
        if (_arg1 is not null)
            dyn.SetValue(propName, _arg1.Value);
    }

    /// <summary>Removes the property <paramref name="propName"/> of <paramref name="dyn"/> if it is there.</summary>
    public static void remove(DynamicObj dyn, string propName) => dyn.Remove(propName);

    private static InvalidCastException Unlike(string name, object? present, object added)
        => new($"The property '{name}' can't be combined: it is a {present?.GetType().Name ?? "null"} already and a {added.GetType().Name} "
            + $"is to be merged into it. Set it as a {added.GetType().Name} in both places, or remove it first.");
}
