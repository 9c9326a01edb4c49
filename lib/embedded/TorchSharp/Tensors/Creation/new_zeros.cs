namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Zeros of this tensor's type.</summary>
        public Tensor new_zeros(
            ReadOnlySpan<long> size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.zeros(size, dtype ?? this.dtype, device, requires_grad);

        /// <inheritdoc cref="new_zeros(ReadOnlySpan{long}, ScalarType?, Device?, bool)" />
        public Tensor new_zeros(long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.zeros(size, dtype ?? this.dtype, device, requires_grad);

        /// <inheritdoc cref="new_zeros(ReadOnlySpan{long}, ScalarType?, Device?, bool)" />
        public Tensor new_zeros(
            long size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.zeros((ReadOnlySpan<long>)[size], dtype ?? this.dtype, device, requires_grad);

        /// <inheritdoc cref="new_zeros(ReadOnlySpan{long}, ScalarType?, Device?, bool)" />
        public Tensor new_zeros(
            long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.zeros((ReadOnlySpan<long>)[rows, columns], dtype ?? this.dtype, device, requires_grad);

        /// <inheritdoc cref="new_zeros(ReadOnlySpan{long}, ScalarType?, Device?, bool)" />
        public Tensor new_zeros(
            long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.zeros((ReadOnlySpan<long>)[dim0, dim1, dim2], dtype ?? this.dtype, device, requires_grad);

        /// <inheritdoc cref="new_zeros(ReadOnlySpan{long}, ScalarType?, Device?, bool)" />
        public Tensor new_zeros(
            long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.zeros((ReadOnlySpan<long>)[dim0, dim1, dim2, dim3], dtype ?? this.dtype, device, requires_grad);
    }
}
