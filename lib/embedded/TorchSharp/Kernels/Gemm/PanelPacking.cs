using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace TorchSharp.Kernels.Gemm;

/// <summary>Copies the columns of one panel together, row behind row, and fills up with zeros on the right.</summary>
internal static unsafe class PanelPacking
{
    public static void Copy(float* panel, int width, float* b, long bRow, long bStep, long rows, long columns)
    {
        if (columns < width) new Span<float>(panel, checked((int)(rows * width))).Clear();
        Move(panel, width, b, bRow, bStep, rows, columns);
    }

    /// <summary>Copies a block of any strides into dense rows that are <paramref name="targetRow"/> apart.</summary>
    public static void Move(float* target, long targetRow, float* source, long sourceRow, long sourceStep, long rows, long columns)
    {
        if (sourceStep == 1) CopyRows(target, targetRow, source, sourceRow, rows, (int)columns);
        else if (sourceRow == 1) Transpose(target, targetRow, source, sourceStep, rows, columns);
        else CopyElements(target, targetRow, source, sourceRow, sourceStep, rows, columns);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CopyRows(float* panel, long width, float* b, long bRow, long rows, int columns)
    {
        for (long l = 0; l < rows; l++)
            new ReadOnlySpan<float>(b + l * bRow, columns).CopyTo(new Span<float>(panel + l * width, columns));
    }

    private static void CopyElements(float* panel, long width, float* b, long bRow, long bStep, long rows, long columns)
    {
        for (long l = 0; l < rows; l++)
        {
            for (long j = 0; j < columns; j++) panel[l * width + j] = b[l * bRow + j * bStep];
        }
    }

    /// <summary>For a b whose columns are dense, as a transposed weight matrix: blocks of four by four turn in registers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Transpose(float* panel, long width, float* b, long bStep, long rows, long columns)
    {
        long j = 0;
        for (; Sse.IsSupported && j + 4 <= columns; j += 4)
        {
            float* c0 = b + j * bStep, c1 = c0 + bStep, c2 = c1 + bStep, c3 = c2 + bStep;
            var target = panel + j;
            long l = 0;
            for (; l + 4 <= rows; l += 4, target += 4 * width)
                TransposeBlock(c0 + l, c1 + l, c2 + l, c3 + l, target, width);
            for (; l < rows; l++, target += width) (target[0], target[1], target[2], target[3]) = (c0[l], c1[l], c2[l], c3[l]);
        }
        for (; j < columns; j++)
        {
            for (long l = 0; l < rows; l++) panel[l * width + j] = b[l + j * bStep];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void TransposeBlock(float* c0, float* c1, float* c2, float* c3, float* target, long width)
    {
        Vector128<float> x0 = Vector128.Load(c0), x1 = Vector128.Load(c1), x2 = Vector128.Load(c2), x3 = Vector128.Load(c3);
        Vector128<float> low01 = Sse.UnpackLow(x0, x1), high01 = Sse.UnpackHigh(x0, x1);
        Vector128<float> low23 = Sse.UnpackLow(x2, x3), high23 = Sse.UnpackHigh(x2, x3);
        Sse.MoveLowToHigh(low01, low23).Store(target);
        Sse.MoveHighToLow(low23, low01).Store(target + width);
        Sse.MoveLowToHigh(high01, high23).Store(target + 2 * width);
        Sse.MoveHighToLow(high23, high01).Store(target + 3 * width);
    }
}
