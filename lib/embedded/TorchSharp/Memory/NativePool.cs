using System.Numerics;
using System.Runtime.InteropServices;

namespace TorchSharp.Memory;

/// <summary>
/// Native memory for tensors, aligned to a cache line and kept for reuse when it is given back.
/// A training step asks for the same sizes again and again, so after the first step it allocates nothing.
/// </summary>
internal static unsafe class NativePool
{
    private const int Alignment = 64;
    private const long KeptBytesAtMost = 512L << 20;
    private const long FirstCollectionAt = 256L << 20;

    // More than this is refused at once: systems hand out memory that they do not have, and end the process when it is used.
    private static readonly long _machineBytes = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;
    private static readonly Stack<nint>[] _free = CreateFreeLists();
    private static long _keptBytes;
    private static long _rentedBytes;
    private static long _collectAt = FirstCollectionAt;

    /// <summary>Bytes that live tensors hold at this moment.</summary>
    public static long RentedBytes => Interlocked.Read(ref _rentedBytes);

    /// <summary>Bytes kept for reuse.</summary>
    public static long KeptBytes => Interlocked.Read(ref _keptBytes);

    /// <summary>Hands out at least <paramref name="bytes"/> bytes; their content is undefined.</summary>
    /// <exception cref="ExternalException">This machine does not have so much memory.</exception>
    public static void* Rent(long bytes, out int sizeClass)
    {
        if (bytes > _machineBytes)
        {
            throw new ExternalException(
                $"DefaultCPUAllocator: not enough memory: you tried to allocate {bytes} bytes, and this machine has {_machineBytes}.");
        }
        sizeClass = ClassOf(bytes);
        var size = SizeOf(sizeClass);
        if (Interlocked.Add(ref _rentedBytes, size) > Volatile.Read(ref _collectAt)) CollectForgottenTensors();

        var list = _free[sizeClass];
        lock (list)
        {
            if (list.TryPop(out var kept))
            {
                Interlocked.Add(ref _keptBytes, -size);
                return (void*)kept;
            }
        }
        var memory = NativeMemory.AlignedAlloc((nuint)size, Alignment);
        LargePages.AskFor(memory, size);
        return memory;
    }

    /// <summary>Takes back what <see cref="Rent"/> handed out.</summary>
    public static void Return(void* memory, int sizeClass)
    {
        var size = SizeOf(sizeClass);
        Interlocked.Add(ref _rentedBytes, -size);
        if (Interlocked.Add(ref _keptBytes, size) > KeptBytesAtMost)
        {
            Interlocked.Add(ref _keptBytes, -size);
            NativeMemory.AlignedFree(memory);
            return;
        }
        var list = _free[sizeClass];
        lock (list) list.Push((nint)memory);
    }

    /// <summary>
    /// The garbage collector sees a tensor as a few dozen bytes, however much native memory stands behind it. So that a program
    /// without dispose scopes stays bounded, forgotten tensors are collected whenever the rented bytes have doubled.
    /// </summary>
    private static void CollectForgottenTensors()
    {
        Volatile.Write(ref _collectAt, long.MaxValue);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        Volatile.Write(ref _collectAt, Math.Max(FirstCollectionAt, 2 * RentedBytes));
    }

    // Four size classes to each power of two waste at most a fifth; the smallest block is one cache line.
    private static int ClassOf(long bytes)
    {
        var units = (ulong)Math.Max(1, (bytes + Alignment - 1) / Alignment);
        if (units <= 4) return (int)units - 1;
        var exponent = BitOperations.Log2(units - 1);
        var quarter = (int)(((units - 1) >> (exponent - 2)) & 3);
        return 4 + 4 * (exponent - 2) + quarter;
    }

    private static long SizeOf(int sizeClass)
    {
        if (sizeClass < 4) return (sizeClass + 1) * Alignment;
        var exponent = (sizeClass - 4) / 4 + 2;
        var quarter = (sizeClass - 4) % 4;
        return ((1L << exponent) + ((quarter + 1L) << (exponent - 2))) * Alignment;
    }

    private static Stack<nint>[] CreateFreeLists()
    {
        var lists = new Stack<nint>[4 * 58];
        for (var i = 0; i < lists.Length; i++) lists[i] = new Stack<nint>();
        return lists;
    }
}
