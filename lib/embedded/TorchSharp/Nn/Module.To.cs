using System.Reflection;
using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module
        {
            /// <summary>The kind of device the module lives on.</summary>
            protected DeviceType _deviceType = DeviceType.CPU;

            /// <summary>The device's number among its kind.</summary>
            protected int _deviceIndex = -1;

            /// <summary>Converts the floating-point parameters and buffers to another type, on a device that can only be the CPU.</summary>
            /// <exception cref="ArgumentException">The type is not a floating-point type.</exception>
            /// <exception cref="InvalidOperationException">The device is a GPU.</exception>
            protected internal virtual Module _to(Device device, ScalarType dtype, bool non_blocking)
            {
                RequireFloatingPoint(dtype);
                RequireCpu(device.type);
                _toEpilog(device, dtype, non_blocking);
                return this;
            }

            /// <summary>Moves the parameters and buffers to a device, which can only be the CPU.</summary>
            /// <exception cref="InvalidOperationException">The device is a GPU.</exception>
            protected internal virtual Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking)
            {
                RequireCpu(deviceType);
                return this;
            }

            /// <summary>Converts the floating-point parameters and buffers to another type.</summary>
            /// <exception cref="ArgumentException">The type is not a floating-point type.</exception>
            protected internal virtual Module _to(ScalarType dtype, bool non_blocking)
            {
                RequireFloatingPoint(dtype);
                _toEpilog(dtype, non_blocking);
                return this;
            }

            /// <summary>Converts the floating-point parameters and buffers to the type of a tensor.</summary>
            public Module _to(Tensor other, bool non_blocking)
            {
                _to(other.dtype, non_blocking);
                return _to(other.device_type, other.device.index, non_blocking);
            }

            /// <summary>What <c>to</c> does to the module after it has checked its arguments.</summary>
            protected void _toEpilog(ScalarType dtype, bool non_blocking) => _toEpilog(dtype, null, non_blocking);

            /// <inheritdoc cref="_toEpilog(ScalarType, bool)" />
            protected void _toEpilog(Device device, ScalarType dtype, bool non_blocking) => _toEpilog(dtype, device, non_blocking);

            /// <inheritdoc cref="_toEpilog(ScalarType, bool)" />
            protected void _toEpilog(DeviceType deviceType, int deviceIndex, bool non_blocking) =>
                _toEpilog(null, new Device(deviceType, deviceIndex), non_blocking);

            /// <inheritdoc cref="_toEpilog(ScalarType, bool)" />
            protected virtual void _toEpilog(ScalarType? dtype, Device? device, bool non_blocking)
            {
                if (dtype is null && device is null) throw new ArgumentNullException(nameof(dtype), "dtype and device are both null.");
                foreach (var (_, child) in named_children())
                {
                    if (device is null) child._to(dtype!.Value, non_blocking);
                    else if (dtype is null) child._to(device.type, device.index, non_blocking);
                    else child._to(device, dtype.Value, non_blocking);
                }
                foreach (var (name, parameter) in named_parameters(false).ToList())
                {
                    if (!ReplaceParameter(dtype, device, parameter, out var converted)) continue;
                    if (SetProperty(name, converted)) continue;
                    parameter.Dispose();
                    ConditionallyRegisterParameter(name, converted);
                    SetField(name, converted);
                }
                foreach (var (name, buffer) in named_buffers(false).ToList())
                {
                    if (!ReplaceBuffer(dtype, device, buffer, out var converted)) continue;
                    if (SetProperty(name, converted)) continue;
                    ConditionallyRegisterBuffer(name, converted);
                    SetField(name, converted);
                }
            }

            /// <summary>A buffer in another type; its handle becomes empty. Whole numbers stay what they are.</summary>
            /// <returns>Whether there was anything to do.</returns>
            protected static bool ReplaceBuffer(ScalarType? dtype, Device? device, Tensor buffer, out Tensor? result)
            {
                result = null;
                if (dtype is null || dtype == buffer.dtype) return false;
                var type = buffer.is_floating_point() ? dtype.Value : buffer.dtype;
                result = buffer.to_type(type, disposeAfter: true).DetachFromDisposeScope();
                return true;
            }

            /// <summary>A new parameter with the values and the gradient of another in another type.</summary>
            /// <returns>Whether there was anything to do.</returns>
            protected static bool ReplaceParameter(ScalarType? dtype, Device? device, Parameter param, out Parameter? p)
            {
                p = null;
                if (dtype is null || dtype == param.dtype) return false;
                var type = param.is_floating_point() ? dtype.Value : param.dtype;
                using var mode = no_grad();
                using var grad = param.grad;
                p = new Parameter(param.to_type(type, copy: true), param.requires_grad);
                p.DetachFromDisposeScope();
                if (grad is null) return true;
                using var converted = grad.to_type(type);
                p.grad = converted;
                return true;
            }

            private bool SetProperty(string name, Tensor? value)
            {
                var properties = GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance);
                var property = properties.FirstOrDefault(p => p.Name == name && p.CanWrite);
                property?.SetValue(this, value);
                return property is not null;
            }

            private void SetField(string name, Tensor? value) =>
                ComponentFields().FirstOrDefault(f => f.ComponentName() == name)?.SetValue(this, value);

            private static void RequireFloatingPoint(ScalarType dtype)
            {
                if (!is_floating_point(dtype))
                {
                    throw new ArgumentException(
                        $"nn.Module.to only accepts floating point or complex types, but got desired dtype={dtype}", nameof(dtype));
                }
            }

            private static void RequireCpu(DeviceType type)
            {
                if (type != DeviceType.CPU) throw new InvalidOperationException($"{type} is not available.");
            }
        }
    }
}
