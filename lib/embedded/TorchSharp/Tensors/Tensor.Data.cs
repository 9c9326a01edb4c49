using TorchSharp.Tensors;
using TorchSharp.Utils;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Whether the only element of a tensor is not zero.</summary>
    /// <exception cref="InvalidOperationException">There are more elements or none.</exception>
    public static bool is_nonzero(Tensor input) => input.is_nonzero();

    public partial class Tensor
    {
        /// <summary>The elements as .NET values, in row-major order.</summary>
        /// <exception cref="ArgumentException"><typeparamref name="T"/> is not the type of the elements.</exception>
        public TensorAccessor<T> data<T>() where T : unmanaged
        {
            ValidateType(typeof(T));
            return new TensorAccessor<T>(this);
        }

        /// <summary>The value of a tensor that has exactly one element.</summary>
        /// <exception cref="ArgumentException">
        /// There are more elements or none, or <typeparamref name="T"/> is not their type.
        /// </exception>
        public T item<T>() where T : unmanaged
        {
            if (NumberOfElements != 1)
                throw new ArgumentException($"Number of elements in the tensor must be 1, but the shape is {Shapes.Format(Impl.Sizes)}");
            return data<T>()[0];
        }

        /// <summary>The memory of a dense tensor, to read or to write; assigning overwrites it.</summary>
        /// <exception cref="InvalidOperationException">The tensor is not contiguous.</exception>
        /// <exception cref="ArgumentException">What is assigned is not of the same length.</exception>
        public unsafe Span<byte> bytes
        {
            get
            {
                if (!is_contiguous()) throw new InvalidOperationException("Bytes() called on non-contiguous tensor.");
                return new Span<byte>((byte*)Impl.Storage.Data + Impl.Offset * ElementSize, checked((int)(numel() * ElementSize)));
            }

            set
            {
                if (!is_contiguous()) throw new InvalidOperationException("SetBytes() called on non-contiguous tensor.");
                if (value.Length != numel() * ElementSize)
                {
                    throw new ArgumentException(
                        $"Mismatched data sizes in SetBytes(). The tensor has {numel() * ElementSize} bytes, {value.Length} were " +
                        "assigned.");
                }
                value.CopyTo(bytes);
            }
        }

        /// <summary>The value of a tensor that has exactly one element.</summary>
        /// <exception cref="System.Runtime.InteropServices.ExternalException">There are more elements or none.</exception>
        public Scalar ToScalar()
        {
            if (NumberOfElements != 1)
            {
                throw new System.Runtime.InteropServices.ExternalException(
                    $"a Tensor with {NumberOfElements} elements cannot be converted to Scalar (its shape is {Shapes.Format(Impl.Sizes)})");
            }
            return FirstElement();
        }

        /// <summary>The elements as <see cref="Scalar"/> objects, in nested lists.</summary>
        /// <returns>A scalar for a tensor without dimensions, else an <see cref="System.Collections.ArrayList"/>.</returns>
        public object tolist()
        {
            if (Dimensions == 0) return ToScalar();
            var list = new System.Collections.ArrayList();
            for (long i = 0; i < Impl.Sizes[0]; i++)
            {
                using var part = this[i];
                list.Add(part.tolist());
            }
            return list;
        }

        /// <summary>Whether the only element is not zero.</summary>
        /// <exception cref="InvalidOperationException">There are more elements or none.</exception>
        public bool is_nonzero() => NumberOfElements == 1
            ? ToScalar().ToBoolean()
            : throw new InvalidOperationException("is_nonzero() called on non-singleton tensor");

        /// <summary>An element by its place in row-major order.</summary>
        /// <exception cref="ArgumentException">The elements are of another type.</exception>
        /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
        public T ReadCpuValue<T>(long i) where T : unmanaged
        {
            ValidateType(typeof(T));
            return i >= 0 && i < NumberOfElements
                ? new TensorAccessor<T>(this)[i]
                : throw new ArgumentOutOfRangeException(nameof(i), i, $"The tensor has {NumberOfElements} elements.");
        }

        /// <inheritdoc cref="ReadCpuValue" />
        public double ReadCpuDouble(long i) => ReadCpuValue<double>(i);

        /// <inheritdoc cref="ReadCpuValue" />
        public float ReadCpuSingle(long i) => ReadCpuValue<float>(i);

        /// <inheritdoc cref="ReadCpuValue" />
        public int ReadCpuInt32(long i) => ReadCpuValue<int>(i);

        /// <inheritdoc cref="ReadCpuValue" />
        public long ReadCpuInt64(long i) => ReadCpuValue<long>(i);

        /// <inheritdoc cref="ReadCpuValue" />
        public byte ReadCpuByte(long i) => ReadCpuValue<byte>(i);

        /// <inheritdoc cref="ReadCpuValue" />
        public bool ReadCpuBool(long i) => ReadCpuValue<bool>(i);

        internal void ValidateType(Type dotnetType)
        {
            if (ScalarTypes.Of(dotnetType) != dtype) throw new ArgumentException($"{dotnetType.Name} is not compatible with {dtype}");
        }

        private unsafe Scalar FirstElement() => dtype switch
        {
            ScalarType.Byte => Impl.Pointer<byte>()[0],
            ScalarType.Bool => Impl.Pointer<byte>()[0] != 0,
            ScalarType.Int32 => Impl.Pointer<int>()[0],
            ScalarType.Int64 => Impl.Pointer<long>()[0],
            ScalarType.Float32 => Impl.Pointer<float>()[0],
            _ => Impl.Pointer<double>()[0],
        };
    }
}
