using System.Runtime.InteropServices;
using TorchSharp.Kernels.Threading;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>How many threads one operation may use; at first as many as the machine has processors.</summary>
    public static int get_num_threads() => Threads.Count;

    /// <summary>Sets how many threads one operation may use. Results don't depend on it.</summary>
    /// <exception cref="ExternalException">The number is not positive.</exception>
    public static void set_num_threads(int num)
    {
        if (num <= 0) throw new ExternalException($"Expected positive number of threads, but got {num}.");
        Threads.Count = num;
    }
}
