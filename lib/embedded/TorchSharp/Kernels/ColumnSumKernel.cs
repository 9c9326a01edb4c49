using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Kernels.Threading;

namespace TorchSharp.Kernels;

/// <summary>
/// The sums of the columns of a dense matrix in single precision, each formed in double precision from the first row to the last: what
/// <see cref="ReduceKernel"/> gives, in vectors of columns.
/// </summary>
internal unsafe struct ColumnSumKernel : IRangeKernel
{
    // A few vectors of any width.
    private const long Block = 32;

    private float* _sums, _matrix;
    private long _rows, _columns;

    public static void Run(float* sums, float* matrix, long rows, long columns)
    {
        var kernel = new ColumnSumKernel { _sums = sums, _matrix = matrix, _rows = rows, _columns = columns };
        Threads.Run((columns + Block - 1) / Block, rows * Block / 4, kernel);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public readonly void Run(long from, long to)
    {
        var (column, end) = (from * Block, Math.Min(_columns, to * Block));
        for (; column + 2 * Vector<float>.Count <= end; column += 2 * Vector<float>.Count)
        {
            Vector<double> a = default, b = default, c = default, d = default;
            var row = _matrix + column;
            for (long r = 0; r < _rows; r++, row += _columns)
            {
                var (first, second) = (Vector.Load(row), Vector.Load(row + Vector<float>.Count));
                a += Vector.WidenLower(first);
                b += Vector.WidenUpper(first);
                c += Vector.WidenLower(second);
                d += Vector.WidenUpper(second);
            }
            Vector.Narrow(a, b).Store(_sums + column);
            Vector.Narrow(c, d).Store(_sums + column + Vector<float>.Count);
        }
        for (; column < end; column++)
        {
            var sum = 0.0;
            for (long r = 0; r < _rows; r++) sum += _matrix[r * _columns + column];
            _sums[column] = (float)sum;
        }
    }
}
