namespace Microsoft.Data.Analysis;

/// <summary>The types of cells that can be computed with.</summary>
internal static class ArithmeticByType
{
    private static readonly Dictionary<Type, object> _byType = new()
    {
        [typeof(bool)] = new BooleanArithmetic(),
        [typeof(byte)] = new NumberArithmetic<byte>(),
        [typeof(sbyte)] = new NumberArithmetic<sbyte>(),
        [typeof(short)] = new NumberArithmetic<short>(),
        [typeof(ushort)] = new NumberArithmetic<ushort>(),
        [typeof(int)] = new NumberArithmetic<int>(),
        [typeof(uint)] = new NumberArithmetic<uint>(),
        [typeof(long)] = new NumberArithmetic<long>(),
        [typeof(ulong)] = new NumberArithmetic<ulong>(),
        [typeof(float)] = new NumberArithmetic<float>(),
        [typeof(double)] = new NumberArithmetic<double>(),
        [typeof(DateTime)] = new DateTimeArithmetic(),
    };

    /// <summary>The arithmetic of <typeparamref name="T"/>; null where cells of that type can only be stored and shown.</summary>
    public static Arithmetic<T> Find<T>()
        where T : unmanaged => (Arithmetic<T>)_byType.GetValueOrDefault(typeof(T));

    /// <summary>A scalar as a double, for an operation between different types of numbers.</summary>
    /// <exception cref="NotSupportedException"><paramref name="value"/> is no number that fits a double.</exception>
    public static double ToDouble<T>(T value) => Type.GetTypeCode(typeof(T)) is >= TypeCode.SByte and <= TypeCode.Double
        ? Convert.ToDouble(value)
        : throw new NotSupportedException($"A column of numbers can't be combined or compared with a value of type {typeof(T).Name}.");
}
