using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The element type.</summary>
        public ScalarType dtype => Impl.Dtype;

        /// <summary>Where the tensor lives: on the processor.</summary>
        public Device device
        {
            get
            {
                _ = Impl;
                return CPU;
            }
        }

        /// <summary>The kind of device the tensor lives on.</summary>
        public DeviceType device_type => device.type;

        /// <summary>False: this engine computes on the processor.</summary>
        public bool is_cuda => device.type == DeviceType.CUDA;

        /// <summary>True: this engine computes on the processor.</summary>
        public bool is_cpu() => device.type == DeviceType.CPU;

        /// <summary>Elements along each dimension, a fresh copy.</summary>
        public long[] shape => (long[])Impl.Sizes.Clone();

        /// <summary>Elements along each dimension, a fresh copy.</summary>
        public long[] size() => shape;

        /// <summary>Elements along one dimension, counted from the end when negative.</summary>
        public long size(int dim) => Impl.Sizes[Shapes.Dimension(dim, Impl.Sizes.Length)];

        /// <summary>Elements from one index to the next along each dimension, a fresh copy.</summary>
        public long[] stride() => (long[])Impl.Strides.Clone();

        /// <summary>Elements from one index to the next along one dimension.</summary>
        public long stride(int dim) => Impl.Strides[Shapes.Dimension(dim, Impl.Strides.Length)];

        /// <summary>Elements of the storage before the first one of this tensor.</summary>
        public long storage_offset() => Impl.Offset;

        /// <summary>The number of dimensions.</summary>
        public long Dimensions => Impl.Sizes.Length;

        /// <summary>The number of dimensions.</summary>
        public long dim() => Dimensions;

        /// <summary>The number of dimensions.</summary>
        public long ndim => Dimensions;

        /// <summary>The number of elements.</summary>
        public long NumberOfElements => Impl.Count;

        /// <summary>The number of elements.</summary>
        public long numel() => NumberOfElements;

        /// <summary>Bytes an element takes.</summary>
        public long ElementSize => ScalarTypes.SizeOf(dtype);

        /// <summary>Bytes an element takes.</summary>
        public long element_size() => ElementSize;

        /// <summary>Whether the elements lie behind one another in row-major order.</summary>
        public bool is_contiguous() => Impl.IsContiguous;

        /// <summary>Whether the tensor holds whole numbers or truth values.</summary>
        public bool is_integral() => torch.is_integral(dtype);

        /// <summary>Whether the tensor holds floating-point numbers.</summary>
        public bool is_floating_point() => torch.is_floating_point(dtype);
    }
}
