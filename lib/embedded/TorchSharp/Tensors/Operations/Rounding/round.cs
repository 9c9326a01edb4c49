using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Every element rounded to a number of decimals, halves to the even neighbour.</summary>
    public static Tensor round(Tensor input, long decimals = 0L) => input.round(decimals);

    /// <summary>Every element rounded to a number of decimals, in place.</summary>
    public static Tensor round_(Tensor input, long decimals = 0L) => input.round_(decimals);

    public partial class Tensor
    {
        /// <summary>
        /// Every element rounded to a number of decimals, halves to the even neighbour; a negative number rounds to tens and up.
        /// </summary>
        public Tensor round(long decimals = 0L) => Round(decimals, inPlace: false);

        /// <summary>Every element rounded to a number of decimals, in place.</summary>
        public Tensor round_(long decimals = 0L) => Round(decimals, inPlace: true);

        private Tensor Round(long decimals, bool inPlace) => decimals == 0
            ? Elementwise.Rounding(this, new Rounding(1, false), inPlace)
            : Elementwise.StrictFloat(this, new Rounding(Math.Pow(10, Math.Abs(decimals)), decimals < 0), inPlace);
    }

    private readonly struct Rounding(double scale, bool toLarger) : IFloatOperation, IDerivative
    {
        public static string Name => "round_vml_cpu";

        public static string Node => "RoundBackward0";

        public static Reads Reads => Reads.Nothing;

        public T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            var factor = T.CreateTruncating(scale);
            return toLarger ? T.Round(x / factor) * factor : T.Round(x * factor) / factor;
        }

        public Tensor Derivative(Tensor grad, Tensor value) => grad.zeros_like();
    }
}
