namespace TorchSharp.Memory;

/// <summary>Memory that a kernel needs only while it runs; its content is undefined at first.</summary>
internal readonly unsafe ref struct Scratch<T> where T : unmanaged
{
    private readonly int _sizeClass;

    public Scratch(long count) => Pointer = (T*)NativePool.Rent(count * sizeof(T), out _sizeClass);

    public T* Pointer { get; }

    public void Dispose() => NativePool.Return(Pointer, _sizeClass);
}
