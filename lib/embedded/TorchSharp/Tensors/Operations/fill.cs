using TorchSharp.Autograd;
using TorchSharp.Kernels;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Overwrites every element with a value.</summary>
        public Tensor fill_(Scalar value)
        {
            Gradient.BeforeInPlace(this);
            FillKernel.Run(Impl, value);
            return Gradient.RecordInPlace(this, "FillBackward0", [this], [], static (_, grad) => [grad.zeros_like()]);
        }

        /// <summary>Overwrites every element with 0.</summary>
        public Tensor zero_() => fill_(0);
    }
}
