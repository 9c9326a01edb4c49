namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Ones of this tensor's type.</summary>
        public Tensor new_ones(
            long size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.ones((ReadOnlySpan<long>)[size], dtype ?? this.dtype, device, requires_grad);

        /// <inheritdoc cref="new_ones(long, ScalarType?, Device?, bool)" />
        public Tensor new_ones(
            long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.ones((ReadOnlySpan<long>)[rows, columns], dtype ?? this.dtype, device, requires_grad);

        /// <inheritdoc cref="new_ones(long, ScalarType?, Device?, bool)" />
        public Tensor new_ones(
            long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.ones((ReadOnlySpan<long>)[dim0, dim1, dim2], dtype ?? this.dtype, device, requires_grad);

        /// <inheritdoc cref="new_ones(long, ScalarType?, Device?, bool)" />
        public Tensor new_ones(
            long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.ones((ReadOnlySpan<long>)[dim0, dim1, dim2, dim3], dtype ?? this.dtype, device, requires_grad);
    }
}
