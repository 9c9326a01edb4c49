using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>This tensor with another element type; itself if it has that type already and no copy is asked for.</summary>
        public Tensor to(ScalarType type, bool copy = false, bool disposeAfter = false, bool non_blocking = false) =>
            to_type(type, copy, disposeAfter, non_blocking);

        /// <summary>This tensor with another element type on a device, which can only be the CPU.</summary>
        public Tensor to(ScalarType type, Device device, bool copy = false, bool disposeAfter = false, bool non_blocking = false)
        {
            Device.Require(device);
            return to_type(type, copy, disposeAfter, non_blocking);
        }

        /// <summary>This tensor on a device, which can only be the CPU.</summary>
        public Tensor to(Device device, bool copy = false, bool disposeAfter = false, bool non_blocking = false)
        {
            Device.Require(device);
            return to_type(dtype, copy, disposeAfter, non_blocking);
        }

        /// <summary>This tensor on a device, which can only be the CPU.</summary>
        public Tensor to(
            DeviceType deviceType, int deviceIndex = -1, bool copy = false, bool disposeAfter = false, bool non_blocking = false) =>
            to(new Device(deviceType, deviceIndex), copy, disposeAfter, non_blocking);

        /// <summary>This tensor on a device, which can only be the CPU.</summary>
        public Tensor to(string device, bool copy = false, bool disposeAfter = false, bool non_blocking = false) =>
            to(new Device(device), copy, disposeAfter, non_blocking);

        /// <summary>This tensor with the element type of another one.</summary>
        public Tensor to(Tensor other, bool non_blocking = false) => to_type(other.dtype);

        /// <summary>This tensor with the element type of another one.</summary>
        public Tensor type_as(Tensor tensor) => to_type(tensor.dtype);

        /// <summary>This tensor with another element type.</summary>
        public Tensor type(ScalarType dtype) => to_type(dtype);

        /// <summary>This tensor on the processor, where it is.</summary>
        public Tensor cpu() => to(CPU);

        /// <summary>This tensor on an NVIDIA GPU, which this engine does not compute on.</summary>
        /// <exception cref="ArgumentException">The device is no NVIDIA GPU.</exception>
        /// <exception cref="InvalidOperationException">It is.</exception>
        public Tensor cuda(Device? device = null, bool non_blocking = false) => device is { type: not DeviceType.CUDA }
            ? throw new ArgumentException("Not a CUDA device.", nameof(device))
            : to(Device.Available(device ?? new Device(DeviceType.CUDA)), non_blocking: non_blocking);

        /// <summary>Whether each element is other than zero.</summary>
        public Tensor @bool() => to_type(ScalarType.Bool);

        /// <summary>This tensor in bytes.</summary>
        public Tensor @byte() => to_type(ScalarType.Byte);

        /// <summary>This tensor in 32-bit integers.</summary>
        public Tensor @int() => to_type(ScalarType.Int32);

        /// <summary>This tensor in 64-bit integers.</summary>
        public Tensor @long() => to_type(ScalarType.Int64);

        /// <summary>This tensor in single precision.</summary>
        public Tensor @float() => to_type(ScalarType.Float32);

        /// <summary>This tensor in double precision.</summary>
        public Tensor @double() => to_type(ScalarType.Float64);

        /// <summary>This tensor with another element type; itself if it has that type already and no copy is asked for.</summary>
        public Tensor to_type(ScalarType type, bool copy = false, bool disposeAfter = false, bool non_blocking = false)
        {
            var result = type == dtype && !copy ? alias() : Convert(type);
            if (disposeAfter) Dispose();
            return result;
        }

        /// <summary>The same elements in row-major order; itself if they are already.</summary>
        public Tensor contiguous() => is_contiguous() ? alias() : clone();

        /// <summary>A copy with its own memory, through which gradients flow back to this tensor.</summary>
        public Tensor clone() => Gradient.Record(CloneDense(), "CloneBackward0", [this], [], static (_, grad) => [grad.alias()]);

        /// <summary>The same memory, cut off from the graph.</summary>
        public Tensor detach() => new(Impl.Detached());

        /// <summary>Cuts this tensor off from the graph: it becomes a leaf.</summary>
        /// <exception cref="System.Runtime.InteropServices.ExternalException">It is a view of a tensor in the graph.</exception>
        public Tensor detach_()
        {
            if (Impl.Base is not null && !is_leaf)
            {
                throw new System.Runtime.InteropServices.ExternalException(
                    "Can't detach views in-place. Use detach() instead, which gives a tensor that is cut off from the graph.");
            }
            if (Impl.Autograd is { } meta)
            {
                meta.GradFn = null;
                meta.RequiresGrad = false;
            }
            return this;
        }

        /// <summary>Overwrites this tensor with the elements of another, which broadcasts to its shape.</summary>
        public Tensor copy_(Tensor source, bool nonBlocking = false)
        {
            var sizes = Shapes.Broadcast(Impl.Sizes, source.Impl.Sizes);
            if (!sizes.AsSpan().SequenceEqual(Impl.Sizes)) throw Errors.OutputShape(Impl.Sizes, sizes);
            Views.RequireApart(Impl, source.Impl);
            Gradient.BeforeInPlace(this, source);
            CopyKernel.Run(Impl, source.Impl);
            var (sourceSizes, type) = (source.shape, source.dtype);
            return Gradient.RecordInPlace(this, "CopyBackwards", [this, source], [], (node, grad) =>
                [node.Needs(0) ? grad.zeros_like() : null, node.Needs(1) ? grad.ReduceTo(sourceSizes, type) : null]);
        }

        private Tensor Convert(ScalarType type)
        {
            var from = dtype;
            var result = new Tensor(TensorImpl.Allocate(type, shape));
            CopyKernel.Run(result.Impl, Impl);
            if (!torch.is_floating_point(type)) return result;
            return Gradient.Record(result, "ToCopyBackward0", [this], [], (_, grad) => [grad.to_type(from)]);
        }

        /// <summary>A dense copy that autograd does not see.</summary>
        internal Tensor CloneDense()
        {
            var result = new Tensor(TensorImpl.Allocate(dtype, shape));
            CopyKernel.Run(result.Impl, Impl);
            return result;
        }
    }
}
