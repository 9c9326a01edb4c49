using Microsoft.FSharp.Core;
using Plotly.NET.CSharp;

namespace Plotly.NET;

/// <summary>Sets properties under plotly.js' names, one a line, leaving out what the caller left out.</summary>
internal static class Styling
{
    /// <summary>Sets the property <paramref name="name"/>.</summary>
    public static T Set<T>(this T target, string name, object? value) where T : DynamicObj.DynamicObj
    {
        target.SetValue(name, Spell(value));
        return target;
    }

    /// <summary>Sets the property <paramref name="name"/> if there is a value.</summary>
    public static T With<T, TValue>(this T target, string name, FSharpOption<TValue>? value) where T : DynamicObj.DynamicObj
        => value is null ? target : target.Set(name, value.Value);

    /// <inheritdoc cref="With{T, TValue}(T, string, FSharpOption{TValue})"/>
    public static T With<T, TValue>(this T target, string name, Optional<TValue> value) where T : DynamicObj.DynamicObj
        => value.IsSome ? target.Set(name, value.Value) : target;

    /// <summary>Sets the property <paramref name="name"/> if there is a value; one for each point goes before a single one.</summary>
    public static T With<T, TValue>(
        this T target, string name, FSharpOption<TValue>? single, FSharpOption<IEnumerable<TValue>>? multi) where T : DynamicObj.DynamicObj
        => multi is null ? target.With(name, single) : target.With(name, multi);

    /// <inheritdoc cref="With{T, TValue}(T, string, FSharpOption{TValue}, FSharpOption{IEnumerable{TValue}})"/>
    public static T With<T, TValue>(
        this T target, string name, Optional<TValue> single, Optional<IEnumerable<TValue>> multi) where T : DynamicObj.DynamicObj
        => multi.IsSome ? target.With(name, multi) : target.With(name, single);

    private static object? Spell(object? value) => value switch
    {
        IStyleParam choice => choice.Convert(),
        IEnumerable<IStyleParam> choices => choices.Select(choice => choice.Convert()),
        _ => value,
    };
}
