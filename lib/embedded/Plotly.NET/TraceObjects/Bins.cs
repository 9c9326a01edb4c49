using Microsoft.FSharp.Core;

namespace Plotly.NET.TraceObjects;

/// <summary>The bins of a histogram.</summary>
public class Bins : DynamicObj.DynamicObj
{
    /// <summary>Bins of one width between two values.</summary>
    /// <param name="Start">The lower end of the first bin.</param>
    /// <param name="End">The upper end of the last bin.</param>
    /// <param name="Size">The width of a bin.</param>
    public static Bins init(FSharpOption<double>? Start = null, FSharpOption<double>? End = null, FSharpOption<double>? Size = null)
        => new Bins().With("start", Start).With("end", End).With("size", Size);
}
