using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Conversions of whole models; each returns the model itself.</summary>
public static class ModuleExtensionMethods
{
    /// <summary>Converts the floating-point parameters and buffers to another type.</summary>
    /// <exception cref="ArgumentException">The type is not a floating-point type.</exception>
    public static T to<T>(this T module, ScalarType type, bool non_blocking = false) where T : nn.Module =>
        (T)module._to(type, non_blocking);

    /// <summary>Converts the floating-point parameters and buffers to another type, on a device that can only be the CPU.</summary>
    /// <exception cref="ArgumentException">The type is not a floating-point type.</exception>
    public static T to<T>(this T module, Device device, ScalarType type, bool non_blocking = false) where T : nn.Module =>
        (T)module._to(device, type, non_blocking);

    /// <summary>Moves the model to a device, which can only be the CPU.</summary>
    /// <exception cref="InvalidOperationException">The device is a GPU.</exception>
    public static T to<T>(this T module, DeviceType deviceType, int deviceIndex = -1, bool non_blocking = false) where T : nn.Module =>
        (T)module._to(deviceType, deviceIndex, non_blocking);

    /// <inheritdoc cref="to{T}(T, DeviceType, int, bool)" />
    public static T to<T>(this T module, Device device, bool non_blocking = false) where T : nn.Module =>
        (T)module._to(device.type, device.index, non_blocking);

    /// <inheritdoc cref="to{T}(T, DeviceType, int, bool)" />
    public static T to<T>(this T module, string device, bool non_blocking = false) where T : nn.Module =>
        module.to(new Device(device), non_blocking);

    /// <summary>Converts the floating-point parameters and buffers to the type of a tensor.</summary>
    public static T to<T>(this T module, Tensor other, bool non_blocking = false) where T : nn.Module =>
        (T)module._to(other.device, other.dtype, non_blocking);

    /// <summary>Moves the model to the CPU, where it is.</summary>
    public static T cpu<T>(this T module, bool non_blocking = false) where T : nn.Module => (T)module._to(DeviceType.CPU, -1, non_blocking);

    /// <summary>Refuses: this engine computes on the processor.</summary>
    /// <exception cref="InvalidOperationException">Always.</exception>
    public static T cuda<T>(this T module, int deviceIndex = -1, bool non_blocking = false) where T : nn.Module =>
        (T)module._to(DeviceType.CUDA, deviceIndex, non_blocking);

    /// <summary>Converts the floating-point parameters and buffers to single precision.</summary>
    public static T @float<T>(this T module, bool non_blocking = false) where T : nn.Module => module.to(ScalarType.Float32, non_blocking);

    /// <summary>Converts the floating-point parameters and buffers to double precision.</summary>
    public static T @double<T>(this T module, bool non_blocking = false) where T : nn.Module => module.to(ScalarType.Float64, non_blocking);
}
