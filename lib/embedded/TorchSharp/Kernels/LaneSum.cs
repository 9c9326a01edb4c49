using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TorchSharp.Kernels;

/// <summary>What a sum adds up for an element.</summary>
internal interface ITerm
{
    double Of(double x, double y);

    /// <summary>The same bits, lane by lane.</summary>
    Vector512<double> Of(Vector512<double> x, Vector512<double> y);
}

/// <summary>
/// Sums over dense elements in double precision, in sixteen lanes: element i is added to lane i mod 16, then the lanes are added in pairs
/// and what is left over one after another. Sixteen on every machine, so that the bits don't depend on it.
/// </summary>
internal static unsafe class LaneSum
{
    private const int Lanes = 16;

    /// <summary>Whether there are kernels for a type.</summary>
    public static bool Has<T>() => typeof(T) == typeof(float) || typeof(T) == typeof(double);

    /// <summary>Σ x.</summary>
    public static double Of<T>(T* x, long count) where T : unmanaged, INumber<T> => Of(x, x, count, default(Plain));

    /// <summary>Σ (x - centre)².</summary>
    public static double Squares<T>(T* x, long count, double centre) where T : unmanaged, INumber<T> =>
        Of(x, x, count, new Product(centre, centre));

    /// <summary>Σ (x - centre) · y.</summary>
    public static double Products<T>(T* x, double centre, T* y, long count) where T : unmanaged, INumber<T> =>
        Of(x, y, count, new Product(centre, 0));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double Of<T, TTerm>(T* x, T* y, long count, TTerm term) where T : unmanaged, INumber<T> where TTerm : struct, ITerm
    {
        Vector512<double> even = default, odd = default;
        long i = 0;
        for (; i + Lanes <= count; i += Lanes)
        {
            var (x0, x1) = Load(x + i);
            var (y0, y1) = Load(y + i);
            even += term.Of(x0, y0);
            odd += term.Of(x1, y1);
        }
        var sum = i > 0 ? Total(even + odd) : 0;
        for (; i < count; i++) sum += term.Of(double.CreateTruncating(x[i]), double.CreateTruncating(y[i]));
        return sum;
    }

    private static double Total(Vector512<double> lanes)
    {
        var fours = lanes.GetLower() + lanes.GetUpper();
        var twos = fours.GetLower() + fours.GetUpper();
        return twos[0] + twos[1];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector512<double>, Vector512<double>) Load<T>(T* x) where T : unmanaged
    {
        if (typeof(T) != typeof(float)) return (Vector512.Load((double*)x), Vector512.Load((double*)x + Lanes / 2));
        var floats = Vector512.Load((float*)x);
        return (Vector512.WidenLower(floats), Vector512.WidenUpper(floats));
    }

    private readonly struct Plain : ITerm
    {
        public double Of(double x, double y) => x;

        public Vector512<double> Of(Vector512<double> x, Vector512<double> y) => x;
    }

    private readonly struct Product(double centreX, double centreY) : ITerm
    {
        public double Of(double x, double y) => (x - centreX) * (y - centreY);

        public Vector512<double> Of(Vector512<double> x, Vector512<double> y) =>
            (x - Vector512.Create(centreX)) * (y - Vector512.Create(centreY));
    }
}
