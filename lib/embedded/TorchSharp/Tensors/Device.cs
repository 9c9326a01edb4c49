using System.Runtime.InteropServices;

namespace TorchSharp;

/// <summary>The kinds of devices that PyTorch knows.</summary>
public enum DeviceType
{
    /// <summary>The processor: the only one this engine computes on.</summary>
    CPU = 0,

    /// <summary>An NVIDIA GPU.</summary>
    CUDA = 1,

    /// <summary>The GPU of an Apple computer.</summary>
    MPS = 13,
}

public static partial class torch
{
    /// <summary>The processor.</summary>
    public static readonly Device CPU = new(DeviceType.CPU);

    /// <summary>An NVIDIA GPU, which this engine does not compute on.</summary>
    /// <exception cref="InvalidOperationException">Always.</exception>
    public static Device CUDA => Device.Available(new Device(DeviceType.CUDA));

    /// <summary>The GPU of an Apple computer, which this engine does not compute on.</summary>
    /// <exception cref="InvalidOperationException">Always.</exception>
    public static Device MPS => Device.Available(new Device(DeviceType.MPS));

    /// <summary>A device by description, such as <c>"cpu"</c>.</summary>
    /// <exception cref="ArgumentException">The description names no device.</exception>
    /// <exception cref="InvalidOperationException">It is not the CPU.</exception>
    public static Device device(string description) => Device.Available(new Device(description));

    /// <summary>A device by type and number.</summary>
    /// <exception cref="ArgumentException">There is no such type of device.</exception>
    /// <exception cref="InvalidOperationException">It is not the CPU.</exception>
    public static Device device(string deviceType, int index = -1) => Device.Available(new Device(deviceType, index));

    /// <summary>A device by type and number.</summary>
    /// <exception cref="InvalidOperationException">It is not the CPU.</exception>
    public static Device device(DeviceType deviceType, int index = -1) => Device.Available(new Device(deviceType, index));

    /// <summary>False: this engine computes on the processor.</summary>
    public static bool mps_is_available() => false;

    /// <summary>Where a tensor lives. This engine computes on the processor, so there is one place.</summary>
    public class Device
    {
        /// <summary>A device by description: <c>"cpu"</c>, <c>"cuda"</c> or <c>"cuda:0"</c>.</summary>
        /// <exception cref="ArgumentException">The description names no device.</exception>
        public Device(string description)
        {
            var parts = description.Split(':');
            type = TypeOf(parts[0], description);
            if (parts.Length == 1) return;
            if (parts.Length > 2 || !int.TryParse(parts[1], out var number))
                throw new ArgumentException($"Invalid device description: {description}", nameof(description));
            index = number;
        }

        /// <summary>A device by type, such as <c>"cpu"</c>, and number.</summary>
        /// <exception cref="ArgumentException">There is no such type of device.</exception>
        public Device(string deviceType, int index = -1) => (type, this.index) = (TypeOf(deviceType, deviceType), index);

        /// <summary>A device by type and number.</summary>
        public Device(DeviceType deviceType, int index = -1)
        {
            type = deviceType;
            this.index = index;
        }

        /// <summary>The kind of device.</summary>
        public DeviceType type { get; }

        /// <summary>Its number among its kind; -1 means the current one.</summary>
        public int index { get; } = -1;

        /// <summary>A device by description.</summary>
        public static implicit operator Device(string description) => new(description);

        /// <inheritdoc />
        public override string ToString()
        {
            var name = type.ToString().ToLowerInvariant();
            return index == -1 ? name : $"{name}:{index}";
        }

        internal static void Require(Device? device)
        {
            if (device is { type: not DeviceType.CPU })
                throw new ExternalException($"Torch not compiled with {device.type} enabled: tensors can only be made on the CPU.");
        }

        /// <summary>The device itself, if it is the CPU.</summary>
        /// <exception cref="InvalidOperationException">It is another.</exception>
        internal static Device Available(Device device) => device.type == DeviceType.CPU
            ? device
            : throw new InvalidOperationException(
                $"Torch device type {device.type} did not initialise on the current machine: this engine computes on the CPU.");

        private static DeviceType TypeOf(string name, string description) => name.ToUpperInvariant() switch
        {
            nameof(DeviceType.CPU) => DeviceType.CPU,
            nameof(DeviceType.CUDA) => DeviceType.CUDA,
            nameof(DeviceType.MPS) => DeviceType.MPS,
            _ => throw new ArgumentException($"Invalid device description: {description}", nameof(description)),
        };
    }

    /// <summary>Questions about GPUs, answered with no.</summary>
    public static partial class cuda
    {
        /// <summary>False: this engine computes on the processor.</summary>
        public static bool is_available() => false;

        /// <summary>None.</summary>
        public static int device_count() => 0;
    }

    /// <summary>False: this engine computes on the processor.</summary>
    public static bool cuda_is_available() => cuda.is_available();
}
