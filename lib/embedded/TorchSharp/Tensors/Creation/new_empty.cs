namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>A tensor of this tensor's type; its elements are what the memory held.</summary>
        public Tensor new_empty(
            ReadOnlySpan<long> size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.empty(size, dtype ?? this.dtype, device, requires_grad);

        /// <inheritdoc cref="new_empty(ReadOnlySpan{long}, ScalarType?, Device?, bool)" />
        public Tensor new_empty(long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.empty(size, dtype ?? this.dtype, device, requires_grad);

        /// <inheritdoc cref="new_empty(ReadOnlySpan{long}, ScalarType?, Device?, bool)" />
        public Tensor new_empty(
            long size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.empty((ReadOnlySpan<long>)[size], dtype ?? this.dtype, device, requires_grad);

        /// <inheritdoc cref="new_empty(ReadOnlySpan{long}, ScalarType?, Device?, bool)" />
        public Tensor new_empty(
            long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.empty((ReadOnlySpan<long>)[rows, columns], dtype ?? this.dtype, device, requires_grad);

        /// <inheritdoc cref="new_empty(ReadOnlySpan{long}, ScalarType?, Device?, bool)" />
        public Tensor new_empty(
            long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.empty((ReadOnlySpan<long>)[dim0, dim1, dim2], dtype ?? this.dtype, device, requires_grad);

        /// <inheritdoc cref="new_empty(ReadOnlySpan{long}, ScalarType?, Device?, bool)" />
        public Tensor new_empty(
            long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.empty((ReadOnlySpan<long>)[dim0, dim1, dim2, dim3], dtype ?? this.dtype, device, requires_grad);
    }
}
