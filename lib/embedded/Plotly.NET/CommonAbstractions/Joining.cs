namespace Plotly.NET;

/// <summary>Keeps the sequences of both objects where combining would keep only the second's.</summary>
internal static class Joining
{
    /// <summary>What both hold in the property <paramref name="name"/>, one after the other, or null if neither holds a sequence.</summary>
    public static IEnumerable<T>? Joined<T>(this DynamicObj.DynamicObj first, DynamicObj.DynamicObj second, string name)
    {
        var (ours, theirs) = (first.TryGetTypedValue<IEnumerable<T>>(name)?.Value, second.TryGetTypedValue<IEnumerable<T>>(name)?.Value);
        return ours is null || theirs is null ? ours ?? theirs : ours.Concat(theirs);
    }

    /// <summary>Sets the property <paramref name="name"/> if there is a sequence.</summary>
    public static void SetIfAny<T>(this DynamicObj.DynamicObj target, string name, IEnumerable<T>? values)
    {
        if (values is not null)
            target.SetValue(name, values);
    }
}
