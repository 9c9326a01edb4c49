namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        private const double SeluAlpha = 1.6732632423543772848170429916717;
        private const double SeluScale = 1.0507009873554804934193349852946;

        /// <summary>The exponential linear unit that keeps mean 0 and variance 1 from layer to layer (Klambauer et al., 2017).</summary>
        public Tensor selu() => elu(SeluAlpha, SeluScale, 1.0);

        /// <summary>The exponential linear unit that keeps mean 0 and variance 1 from layer to layer, in place.</summary>
        public Tensor selu_() => elu_(SeluAlpha, SeluScale, 1.0);
    }
}
