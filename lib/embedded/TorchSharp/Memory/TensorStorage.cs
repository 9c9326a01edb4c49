namespace TorchSharp.Memory;

/// <summary>A block of native memory shared by a tensor and its views, and given back when the last of them goes.</summary>
internal sealed unsafe class TensorStorage
{
    private readonly int _sizeClass;
    private int _references = 1;
    private void* _data;

    public TensorStorage(long bytes)
    {
        _data = NativePool.Rent(bytes, out _sizeClass);
        Bytes = bytes;
    }

    public void* Data => _data;

    public long Bytes { get; }

    /// <summary>Counts in-place changes, so that backward can tell whether a value it saved is still the one it saved.</summary>
    public int Version { get; set; }

    public void Retain() => Interlocked.Increment(ref _references);

    public void Release()
    {
        if (Interlocked.Decrement(ref _references) != 0) return;
        NativePool.Return(_data, _sizeClass);
        _data = null;
    }
}
