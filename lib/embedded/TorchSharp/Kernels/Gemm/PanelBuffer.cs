using System.Runtime.InteropServices;

namespace TorchSharp.Kernels.Gemm;

/// <summary>Each thread's scratch memory for one panel; kept as long as the thread lives.</summary>
internal sealed unsafe class PanelBuffer
{
    private const int Floats = 1024 * 32;

    [ThreadStatic]
    private static PanelBuffer? _ofThread;

    private readonly float* _memory = (float*)NativeMemory.AlignedAlloc(Floats * sizeof(float), 64);

    ~PanelBuffer() => NativeMemory.AlignedFree(_memory);

    public static float* Get() => (_ofThread ??= new PanelBuffer())._memory;
}
