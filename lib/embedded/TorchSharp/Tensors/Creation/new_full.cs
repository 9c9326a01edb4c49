namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Equal elements of this tensor's type.</summary>
        public Tensor new_full(
            ReadOnlySpan<long> size, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.full(size, value, dtype ?? this.dtype, device, requires_grad);

        /// <inheritdoc cref="new_full(ReadOnlySpan{long}, Scalar, ScalarType?, Device?, bool)" />
        public Tensor new_full(long[] size, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.full(size, value, dtype ?? this.dtype, device, requires_grad);

        /// <inheritdoc cref="new_full(ReadOnlySpan{long}, Scalar, ScalarType?, Device?, bool)" />
        public Tensor new_full(
            long size, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.full((ReadOnlySpan<long>)[size], value, dtype ?? this.dtype, device, requires_grad);

        /// <inheritdoc cref="new_full(ReadOnlySpan{long}, Scalar, ScalarType?, Device?, bool)" />
        public Tensor new_full(
            long rows, long columns, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.full((ReadOnlySpan<long>)[rows, columns], value, dtype ?? this.dtype, device, requires_grad);

        /// <inheritdoc cref="new_full(ReadOnlySpan{long}, Scalar, ScalarType?, Device?, bool)" />
        public Tensor new_full(
            long dim0, long dim1, long dim2, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.full((ReadOnlySpan<long>)[dim0, dim1, dim2], value, dtype ?? this.dtype, device, requires_grad);

        /// <inheritdoc cref="new_full(ReadOnlySpan{long}, Scalar, ScalarType?, Device?, bool)" />
        public Tensor new_full(
            long dim0, long dim1, long dim2, long dim3, Scalar value, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false) =>
            torch.full((ReadOnlySpan<long>)[dim0, dim1, dim2, dim3], value, dtype ?? this.dtype, device, requires_grad);
    }
}
