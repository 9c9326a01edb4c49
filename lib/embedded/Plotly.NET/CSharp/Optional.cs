using Microsoft.FSharp.Core;

namespace Plotly.NET.CSharp;

/// <summary>A parameter's value, or the fact that none was given; a plain value converts to it.</summary>
/// <param name="Value">The value, if one was given.</param>
/// <param name="IsSome">Whether one was given.</param>
public readonly record struct Optional<T>(T Value, bool IsSome)
{
    /// <summary>A value that was given.</summary>
    public static implicit operator Optional<T>(T Value) => new(Value, true);

    /// <summary>The value, or <paramref name="fallback"/> when none was given.</summary>
    internal T Or(T fallback) => IsSome ? Value : fallback;

    /// <summary>The same as the core library's F# option.</summary>
    internal FSharpOption<T>? ToOption() => IsSome ? new(Value) : null;
}
