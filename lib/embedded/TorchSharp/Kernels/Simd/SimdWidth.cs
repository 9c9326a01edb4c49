using System.Runtime.Intrinsics;

namespace TorchSharp.Kernels.Simd;

/// <summary>A kernel written over vectors of any width.</summary>
internal interface ISimdKernel
{
    void Run<TVector>() where TVector : struct, ISimd<TVector>;
}

/// <summary>Chooses the widest vectors that the machine has.</summary>
internal static class SimdWidth
{
    /// <summary>Bits in the widest vector; 128 also on machines without vectors, where .NET computes lane by lane.</summary>
    public static int Bits => Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : 128;

    /// <summary>Runs a kernel in the widest vectors.</summary>
    public static void Run<TKernel>(ref TKernel kernel) where TKernel : struct, ISimdKernel, allows ref struct
    {
        if (Vector512.IsHardwareAccelerated) kernel.Run<Simd512>();
        else if (Vector256.IsHardwareAccelerated) kernel.Run<Simd256>();
        else kernel.Run<Simd128>();
    }
}
