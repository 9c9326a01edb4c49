namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>A tensor without dimensions that holds the number: for assigning numbers to elements.</summary>
        public static implicit operator Tensor(byte value) => torch.tensor(value);

        /// <inheritdoc cref="op_Implicit(byte)" />
        public static implicit operator Tensor(int value) => torch.tensor(value);

        /// <inheritdoc cref="op_Implicit(byte)" />
        public static implicit operator Tensor(long value) => torch.tensor(value);

        /// <inheritdoc cref="op_Implicit(byte)" />
        public static implicit operator Tensor(float value) => torch.tensor(value);

        /// <inheritdoc cref="op_Implicit(byte)" />
        public static implicit operator Tensor(double value) => torch.tensor(value);

        /// <inheritdoc cref="op_Implicit(byte)" />
        public static implicit operator Tensor(bool value) => torch.tensor(value);

        /// <summary>A one-dimensional tensor with a copy of the elements.</summary>
        public static implicit operator Tensor(byte[] value) => torch.tensor(value);

        /// <inheritdoc cref="op_Implicit(byte[])" />
        public static implicit operator Tensor(int[] value) => torch.tensor(value);

        /// <inheritdoc cref="op_Implicit(byte[])" />
        public static implicit operator Tensor(long[] value) => torch.tensor(value);

        /// <inheritdoc cref="op_Implicit(byte[])" />
        public static implicit operator Tensor(float[] value) => torch.tensor(value);

        /// <inheritdoc cref="op_Implicit(byte[])" />
        public static implicit operator Tensor(double[] value) => torch.tensor(value);

        /// <inheritdoc cref="op_Implicit(byte[])" />
        public static implicit operator Tensor(bool[] value) => torch.tensor(value);

        /// <summary>Only there so that a number is taken for a <see cref="Scalar"/> where both would do.</summary>
        /// <exception cref="InvalidOperationException">Always.</exception>
        public static implicit operator Tensor(Scalar scalar) => throw new InvalidOperationException(
            "Should not be called. Where a tensor is wanted, torch.tensor(value) makes one of a number.");

        /// <summary>The value of a tensor that has exactly one element.</summary>
        public static explicit operator float(Tensor value) => value.ToSingle();

        /// <inheritdoc cref="op_Explicit(Tensor)~float" />
        public static explicit operator double(Tensor value) => value.ToDouble();

        /// <inheritdoc cref="op_Explicit(Tensor)~float" />
        public static explicit operator byte(Tensor value) => value.ToByte();

        /// <inheritdoc cref="op_Explicit(Tensor)~float" />
        public static explicit operator sbyte(Tensor value) => value.ToSByte();

        /// <inheritdoc cref="op_Explicit(Tensor)~float" />
        public static explicit operator short(Tensor value) => value.ToInt16();

        /// <inheritdoc cref="op_Explicit(Tensor)~float" />
        public static explicit operator int(Tensor value) => value.ToInt32();

        /// <inheritdoc cref="op_Explicit(Tensor)~float" />
        public static explicit operator long(Tensor value) => value.ToInt64();

        /// <inheritdoc cref="op_Explicit(Tensor)~float" />
        public static explicit operator bool(Tensor value) => value.ToBoolean();
    }
}
