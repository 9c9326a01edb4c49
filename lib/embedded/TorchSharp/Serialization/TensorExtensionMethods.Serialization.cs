using TorchSharp.Tensors;
using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Tensors in TorchSharp's own file format: the element type, the number of dimensions, the sizes, the elements' bytes.</summary>
public static partial class TensorExtensionMethods
{
    private const int MostDimensions = 64;

    /// <summary>A parameter that takes the tensor over.</summary>
    public static Modules.Parameter AsParameter(this Tensor tensor) => new(tensor);

    /// <summary>Writes the tensor.</summary>
    /// <exception cref="InvalidOperationException">The tensor is not contiguous.</exception>
    public static void Save(this Tensor tensor, BinaryWriter writer)
    {
        writer.Encode((long)tensor.dtype);
        writer.Encode(tensor.Dimensions);
        foreach (var size in tensor.shape) writer.Encode(size);
        tensor.WriteBytesToStream(writer.BaseStream);
    }

    /// <summary>Writes the tensor and closes the stream.</summary>
    public static void Save(this Tensor tensor, Stream stream)
    {
        using var writer = new BinaryWriter(stream);
        tensor.Save(writer);
    }

    /// <summary>Writes the tensor to a file, which is replaced when all is written.</summary>
    public static void Save(this Tensor tensor, string location) => AtomicFile.Write(location, tensor.Save);

    /// <summary>Overwrites the tensor with one that was saved.</summary>
    /// <param name="tensor">A tensor of the same type and shape.</param>
    /// <param name="reader">Where to read from.</param>
    /// <param name="skip">Only move on to what follows.</param>
    /// <exception cref="ArgumentException">Type or shape differ.</exception>
    /// <exception cref="EndOfStreamException">The stream ends too early.</exception>
    public static void Load(this Tensor tensor, BinaryReader reader, bool skip = false)
    {
        var (type, sizes) = ReadHeader(reader);
        if (type != tensor.dtype)
        {
            throw new ArgumentException(
                $"Mismatched tensor data types while loading: expected {tensor.dtype}, but found {type}. Make sure that the model you " +
                "are loading into is exactly the same as the origin.");
        }
        if (skip) Skip(reader, type, sizes);
        else Fill(tensor, reader, sizes);
    }

    /// <summary>A tensor that was saved; when skipped, zeros of its shape.</summary>
    /// <exception cref="EndOfStreamException">The stream ends too early.</exception>
    public static Tensor Load(BinaryReader reader, bool skip = false)
    {
        Tensor? tensor = null;
        Load(ref tensor, reader, skip);
        return tensor!;
    }

    /// <summary>Overwrites a tensor with one that was saved; makes it if there is none.</summary>
    /// <exception cref="ArgumentException">There is a tensor, and its shape differs.</exception>
    /// <exception cref="EndOfStreamException">The stream ends too early.</exception>
    public static void Load(ref Tensor? tensor, BinaryReader reader, bool skip = false)
    {
        var (type, sizes) = ReadHeader(reader);
        tensor ??= skip ? zeros(sizes, type) : empty(sizes, type);
        if (skip) Skip(reader, type, sizes);
        else Fill(tensor, reader, sizes);
    }

    /// <summary>Moves on to what follows a saved tensor.</summary>
    internal static void Skip(BinaryReader reader)
    {
        var (type, sizes) = ReadHeader(reader);
        Skip(reader, type, sizes);
    }

    private static (ScalarType Type, long[] Sizes) ReadHeader(BinaryReader reader)
    {
        var (number, dimensions) = (reader.Decode(), reader.Decode());
        var type = (ScalarType)number;
        if ((long)type != number || !Enum.IsDefined(type))
        {
            throw new NotSupportedException(
                $"The file holds a tensor of element type number {number}, which the embedded TorchSharp does not have, or is damaged.");
        }
        if (dimensions > MostDimensions)
            throw new InvalidDataException($"The file holds a tensor of {dimensions} dimensions: it is damaged.");
        var sizes = new long[dimensions];
        for (var d = 0; d < sizes.Length; d++) sizes[d] = reader.Decode();
        return (type, sizes);
    }

    private static void Fill(Tensor tensor, BinaryReader reader, long[] sizes)
    {
        if (!sizes.SequenceEqual(tensor.shape))
        {
            throw new ArgumentException(
                $"Mismatched tensor shape while loading: expected {Shapes.Format(tensor.Impl.Sizes)}, but found {Shapes.Format(sizes)}. " +
                "Make sure that the model you are loading into is exactly the same as the origin.");
        }
        using var mode = no_grad();
        tensor.ReadBytesFromStream(reader.BaseStream);
        tensor.Impl.Storage.Version++;
    }

    private static void Skip(BinaryReader reader, ScalarType type, long[] sizes)
    {
        var bytes = Shapes.Count(sizes) * ScalarTypes.SizeOf(type);
        var stream = reader.BaseStream;
        if (stream.CanSeek)
        {
            if (stream.Length - stream.Position < bytes)
                throw new EndOfStreamException($"The stream ends {bytes - (stream.Length - stream.Position)} bytes too early.");
            stream.Seek(bytes, SeekOrigin.Current);
            return;
        }
        var buffer = new byte[Math.Min(bytes, 1 << 16)];
        for (; bytes > 0; bytes -= buffer.Length) stream.ReadExactly(buffer.AsSpan(0, (int)Math.Min(bytes, buffer.Length)));
    }
}
