namespace TorchSharp;

public static partial class torch
{
    /// <summary><c>input + value * tensor1 * tensor2</c>.</summary>
    public static Tensor addcmul(Tensor input, Tensor tensor1, Tensor tensor2, Scalar value) => input.addcmul(tensor1, tensor2, value);

    /// <summary>Adds <c>value * tensor1 * tensor2</c> to <paramref name="input"/>.</summary>
    public static Tensor addcmul_(Tensor input, Tensor tensor1, Tensor tensor2, Scalar value) => input.addcmul_(tensor1, tensor2, value);

    public partial class Tensor
    {
        /// <summary><c>this + value * tensor1 * tensor2</c>.</summary>
        public Tensor addcmul(Tensor tensor1, Tensor tensor2, Scalar value)
        {
            using var term = ScaledProduct(tensor1, tensor2, value);
            return add(term);
        }

        /// <summary>Adds <c>value * tensor1 * tensor2</c> to this tensor.</summary>
        public Tensor addcmul_(Tensor tensor1, Tensor tensor2, Scalar value)
        {
            using var term = ScaledProduct(tensor1, tensor2, value);
            return add_(term);
        }

        private static Tensor ScaledProduct(Tensor a, Tensor b, Scalar value)
        {
            using var product = a.mul(b);
            return product.mul(torch.is_integral(product.dtype) ? value.Int64 : value);
        }
    }
}
