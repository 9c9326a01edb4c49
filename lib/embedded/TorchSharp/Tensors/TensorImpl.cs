using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Memory;
using static TorchSharp.torch;

namespace TorchSharp.Tensors;

/// <summary>
/// What a tensor is: a strided window on a storage, with its place in the autograd graph. Several <see cref="Tensor"/> handles and
/// saved values may share one; it is counted, so that memory is freed when the last one lets go and not when the collector runs.
/// </summary>
internal sealed class TensorImpl
{
    private int _references = 1;

    public TensorImpl(TensorStorage storage, ScalarType dtype, long[] sizes, long[] strides, long offset)
    {
        Storage = storage;
        Dtype = dtype;
        Sizes = sizes;
        Strides = strides;
        Offset = offset;
        Count = Shapes.Count(sizes);
    }

    public TensorStorage Storage { get; private set; }

    public ScalarType Dtype { get; }

    /// <summary>Elements along each dimension.</summary>
    public long[] Sizes { get; private set; }

    /// <summary>Elements, not bytes, from one index of a dimension to the next.</summary>
    public long[] Strides { get; private set; }

    /// <summary>Elements before the first one of this window.</summary>
    public long Offset { get; private set; }

    public long Count { get; private set; }

    public bool IsContiguous => Shapes.IsContiguous(Sizes, Strides);

    /// <summary>
    /// For a view the tensor whose memory it shows, never itself a view; writing to the view changes that tensor's history.
    /// </summary>
    public TensorImpl? Base { get; private set; }

    /// <summary>Under which circumstances a view was made.</summary>
    public ViewOrigin Origin { get; set; }

    /// <summary>
    /// How often a recorded operation wrote to the tensor or to a view of it; for a view the count to which its place in the graph belongs.
    /// </summary>
    public int History { get; set; }

    /// <summary>
    /// Whether the tensor was made in inference mode: it can't be saved for backward, nor be changed outside of that mode.
    /// </summary>
    public bool IsInference { get; private init; }

    /// <summary>Null for a tensor that has nothing to do with autograd.</summary>
    public AutogradMeta? Autograd { get; set; }

    public AutogradMeta EnsureAutograd() => Autograd ??= new AutogradMeta();

    /// <summary>A dense tensor on fresh memory, its content undefined.</summary>
    public static TensorImpl Allocate(ScalarType dtype, params long[] sizes)
    {
        foreach (var size in sizes)
        {
            if (size < 0) throw new ExternalException($"Trying to create tensor with negative dimension {size}: {Shapes.Format(sizes)}.");
        }
        var storage = new TensorStorage(Shapes.Bytes(sizes, dtype));
        return new TensorImpl(storage, dtype, sizes, Shapes.ContiguousStrides(sizes), 0) { IsInference = GradMode.IsInference };
    }

    /// <summary>Another window on this tensor's storage, a view of the tensor.</summary>
    public TensorImpl View(long[] sizes, long[] strides, long offset)
    {
        Storage.Retain();
        var whole = Base ?? this;
        return new TensorImpl(Storage, Dtype, sizes, strides, offset)
        {
            Base = whole.Retain(),
            History = whole.History,
            IsInference = IsInference,
            Origin = GradMode.IsEnabled ? ViewOrigin.Recorded : ViewOrigin.Unrecorded,
        };
    }

    /// <summary>The same window, without a place in the autograd graph.</summary>
    public TensorImpl Detached()
    {
        Storage.Retain();
        return new TensorImpl(Storage, Dtype, Sizes, Strides, Offset) { IsInference = IsInference };
    }

    /// <summary>Where the first element lies.</summary>
    public unsafe T* Pointer<T>() where T : unmanaged => (T*)Storage.Data + Offset;

    /// <summary>The elements of a dense tensor.</summary>
    public unsafe Span<T> Span<T>() where T : unmanaged => new(Pointer<T>(), checked((int)Count));

    public TensorImpl Retain()
    {
        Interlocked.Increment(ref _references);
        return this;
    }

    public void Release()
    {
        if (Interlocked.Decrement(ref _references) != 0) return;
        Storage.Release();
        Autograd?.Release();
        Base?.Release();
    }

    /// <summary>Whether the storage holds nothing but the elements of this window.</summary>
    public bool CoversStorage => IsContiguous && Shapes.Bytes(Sizes, Dtype) == Storage.Bytes;

    /// <summary>Whether nobody else holds this tensor or its memory, so that whoever holds it may keep it as his own.</summary>
    public bool IsSole => Volatile.Read(ref _references) == 1 && Base is null && Autograd is null && Storage.IsSole && IsContiguous;

    /// <summary>
    /// Takes over the memory of a tensor that nobody else holds, if this one's may be given away because it holds zeros at which nobody
    /// has looked.
    /// </summary>
    public bool TryReplace(TensorImpl source)
    {
        if (!Storage.OwesZeros || !Storage.IsSole || Base is not null || !source.IsSole || source.Dtype != Dtype) return false;
        if (!IsContiguous || !Sizes.AsSpan().SequenceEqual(source.Sizes)) return false;
        source.Storage.Version = Storage.Version + 1;
        Rebind(source);
        return true;
    }

    /// <summary>Lets this tensor show another window, as <c>squeeze_</c> and <c>set_</c> do.</summary>
    public void Rebind(TensorImpl source)
    {
        if (!ReferenceEquals(Storage, source.Storage))
        {
            source.Storage.Retain();
            Storage.Release();
            Storage = source.Storage;
            Base?.Release();
            Base = null;
        }
        Sizes = source.Sizes;
        Strides = source.Strides;
        Offset = source.Offset;
        Count = source.Count;
    }
}
