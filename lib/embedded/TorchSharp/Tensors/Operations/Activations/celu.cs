using System.Runtime.InteropServices;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Every element that is positive; of others exp(x) - 1.</summary>
        public Tensor celu() => celu(1.0);

        /// <summary>Every element that is positive; of others exp(x) - 1, in place.</summary>
        public Tensor celu_() => celu_(1.0);

        /// <summary>Every element that is positive; of others alpha · (exp(x / alpha) - 1), which has no kink at 0.</summary>
        /// <exception cref="ExternalException"><paramref name="alpha"/> is 0.</exception>
        public Tensor celu(Scalar alpha) => elu(alpha, 1.0, 1 / NotZero(alpha));

        /// <summary>Every element that is positive; of others alpha · (exp(x / alpha) - 1), in place.</summary>
        /// <exception cref="ExternalException"><paramref name="alpha"/> is 0.</exception>
        public Tensor celu_(Scalar alpha) => elu_(alpha, 1.0, 1 / NotZero(alpha));

        private static double NotZero(Scalar alpha) =>
            alpha.Double != 0 ? alpha.Double : throw new ExternalException("ZeroDivisionError: alpha cannot be 0 for CELU");
    }
}
