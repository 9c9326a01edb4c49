using System.Runtime.InteropServices;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary><c>input + value * tensor1 / tensor2</c>.</summary>
    public static Tensor addcdiv(Tensor input, Tensor tensor1, Tensor tensor2, Scalar value) => input.addcdiv(tensor1, tensor2, value);

    /// <summary>Adds <c>value * tensor1 / tensor2</c> to <paramref name="input"/>.</summary>
    public static Tensor addcdiv_(Tensor input, Tensor tensor1, Tensor tensor2, Scalar value) => input.addcdiv_(tensor1, tensor2, value);

    public partial class Tensor
    {
        /// <summary><c>this + value * tensor1 / tensor2</c>.</summary>
        /// <exception cref="ExternalException">Both divided tensors hold whole numbers.</exception>
        public Tensor addcdiv(Tensor tensor1, Tensor tensor2, Scalar value)
        {
            using var term = ScaledQuotient(tensor1, tensor2, value);
            return add(term);
        }

        /// <summary><c>this + tensor1 / tensor2</c>.</summary>
        /// <exception cref="ExternalException">Both divided tensors hold whole numbers.</exception>
        public Tensor addcdiv(Tensor tensor1, Tensor tensor2) => addcdiv(tensor1, tensor2, 1);

        /// <summary>Adds <c>value * tensor1 / tensor2</c> to this tensor.</summary>
        /// <exception cref="ExternalException">Both divided tensors hold whole numbers.</exception>
        public Tensor addcdiv_(Tensor tensor1, Tensor tensor2, Scalar value)
        {
            using var term = ScaledQuotient(tensor1, tensor2, value);
            return add_(term);
        }

        /// <summary>Adds <c>tensor1 / tensor2</c> to this tensor.</summary>
        /// <exception cref="ExternalException">Both divided tensors hold whole numbers.</exception>
        public Tensor addcdiv_(Tensor tensor1, Tensor tensor2) => addcdiv_(tensor1, tensor2, 1);

        private static Tensor ScaledQuotient(Tensor a, Tensor b, Scalar value)
        {
            if (torch.is_integral(Elementwise.ResultType(a, b)))
            {
                throw new ExternalException(
                    "Integer division with addcdiv is no longer supported. Convert the tensors to floating point first, or use " +
                    "div(…, RoundingMode.trunc).");
            }
            using var quotient = a.div(b);
            return quotient.mul(value);
        }
    }
}
