using System.Numerics;
using TorchSharp.Tensors;
using TorchSharp.Utils;

namespace TorchSharp;

public static partial class torch
{
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

        /// <summary>The memory of a dense tensor, to read or to write.</summary>
        /// <exception cref="InvalidOperationException">The tensor is not contiguous.</exception>
        public Span<byte> bytes
        {
            get
            {
                if (!is_contiguous()) throw new InvalidOperationException("Bytes() called on non-contiguous tensor.");
                unsafe
                {
                    var start = (byte*)Impl.Storage.Data + Impl.Offset * ElementSize;
                    return new Span<byte>(start, checked((int)(numel() * ElementSize)));
                }
            }
        }

        /// <summary>The value of a one-element tensor as a scalar of its own type.</summary>
        public Scalar ToScalar()
        {
            var reader = new FirstElement { Source = Impl };
            if (NumberOfElements != 1)
                throw new ArgumentException($"Number of elements in the tensor must be 1, but the shape is {Shapes.Format(Impl.Sizes)}");
            ScalarTypes.Dispatch(dtype, ref reader);
            return torch.is_floating_point(dtype) ? Scalar.Of(dtype, reader.Fraction) : reader.Whole;
        }

        internal void ValidateType(Type dotnetType)
        {
            if (ScalarTypes.Of(dotnetType) != dtype) throw new ArgumentException($"{dotnetType.Name} is not compatible with {dtype}");
        }

        private struct FirstElement : INumberKernel
        {
            public TensorImpl Source;
            public double Fraction;
            public long Whole;

            public unsafe void Run<T>() where T : unmanaged, INumber<T>, IMinMaxValue<T>
            {
                var value = *Source.Pointer<T>();
                Fraction = double.CreateTruncating(value);
                Whole = long.CreateTruncating(value);
            }
        }
    }
}
