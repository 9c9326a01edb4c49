using System.Runtime.InteropServices;

namespace TorchSharp.Memory;

/// <summary>A block of memory shared by a tensor and its views, and given back when the last of them goes.</summary>
internal sealed unsafe class TensorStorage
{
    private readonly int _sizeClass;
    private GCHandle _pinned;
    private int _references = 1;
    private bool _owesZeros;
    private void* _data;

    /// <summary>Takes native memory from the pool.</summary>
    public TensorStorage(long bytes)
    {
        _data = NativePool.Rent(bytes, out _sizeClass);
        Bytes = bytes;
    }

    /// <summary>Uses the memory of an array, which stays where it is until the storage is released.</summary>
    public TensorStorage(Array array, long bytes)
    {
        _pinned = GCHandle.Alloc(array, GCHandleType.Pinned);
        _data = (void*)_pinned.AddrOfPinnedObject();
        Bytes = bytes;
    }

    public void* Data
    {
        get
        {
            if (Volatile.Read(ref _owesZeros)) WriteZeros();
            return _data;
        }
    }

    public long Bytes { get; }

    /// <summary>Counts in-place changes, so that backward can tell whether a value it saved is still the one it saved.</summary>
    public int Version { get; set; }

    /// <summary>Whether it holds zeros at which nobody has looked yet.</summary>
    public bool OwesZeros => _owesZeros;

    /// <summary>Whether no other tensor shares the memory.</summary>
    public bool IsSole => Volatile.Read(ref _references) == 1;

    /// <summary>
    /// Fills the memory with zeros as soon as somebody looks at it: a gradient that is cleared is replaced by the next one before that.
    /// </summary>
    public void Clear()
    {
        Version++;
        _owesZeros = true;
        // An array can be read without asking.
        if (_pinned.IsAllocated) WriteZeros();
    }

    public void Retain() => Interlocked.Increment(ref _references);

    public void Release()
    {
        if (Interlocked.Decrement(ref _references) != 0) return;
        if (_pinned.IsAllocated) _pinned.Free();
        else NativePool.Return(_data, _sizeClass);
        _data = null;
    }

    private void WriteZeros()
    {
        // Threads that share the work on a tensor look at it at the same time: only the first may clear what another writes already.
        lock (this)
        {
            if (!_owesZeros) return;
            NativeMemory.Clear(_data, (nuint)Bytes);
            Volatile.Write(ref _owesZeros, false);
        }
    }
}
