using System.Numerics;
using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels.Functions;

/// <summary>
/// exp(x) - 1 and log(1 + x) without the loss of digits near zero, which the framework's own functions have: they are written as
/// the plain formulas. The correction is Kahan's (HP-15C Advanced Functions Handbook, 1982).
/// </summary>
internal static class SmallArguments
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static T ExpM1<T>(T x) where T : IBinaryFloatingPointIeee754<T>
    {
        var d = double.CreateTruncating(x);
        var exp = Math.Exp(d);
        if (exp == 1) return x;
        var less = exp - 1;
        return T.CreateTruncating(less == -1 || double.IsInfinity(less) ? less : less * d / Math.Log(exp));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static T Log1P<T>(T x) where T : IBinaryFloatingPointIeee754<T>
    {
        var d = double.CreateTruncating(x);
        var more = 1 + d;
        if (more == 1) return x;
        return T.CreateTruncating(double.IsPositiveInfinity(more) ? more : Math.Log(more) * d / (more - 1));
    }
}
