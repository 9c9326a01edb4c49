using System.Numerics;
using System.Runtime.InteropServices;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Every element moved into the range from <paramref name="min"/> to <paramref name="max"/>.</summary>
        /// <exception cref="ExternalException">The tensor holds truth values, or bytes and an end is negative.</exception>
        public Tensor hardtanh(Scalar min, Scalar max) => Elementwise.Same(this, HardtanhFor(min, max));

        /// <summary>Every element moved into the range from <paramref name="min"/> to <paramref name="max"/>, in place.</summary>
        /// <exception cref="ExternalException">The tensor holds truth values, or bytes and an end is negative.</exception>
        public Tensor hardtanh_(Scalar min, Scalar max) => Elementwise.Same(this, HardtanhFor(min, max), inPlace: true);

        /// <summary>Every element moved into the range from 0 to 6.</summary>
        public Tensor relu6() => hardtanh(0, 6);

        /// <summary>Every element moved into the range from 0 to 6, in place.</summary>
        public Tensor relu6_() => hardtanh_(0, 6);

        private Hardtanh HardtanhFor(Scalar min, Scalar max)
        {
            if (dtype == ScalarType.Bool) throw new ExternalException("Bool inputs not supported for hardtanh");
            if (dtype == ScalarType.Byte && (min.Double < 0 || max.Double < 0))
                throw new ExternalException("cannot do hardtanh on an unsigned type with negative limits");
            return new Hardtanh(min.Double, max.Double);
        }
    }

    // Unlike that of clamp, this derivative is 0 on the ends of the range.
    private readonly struct Hardtanh(double min, double max) : IUnaryOperation, IDerivative
    {
        public static string Node => "HardtanhBackward0";

        public static Reads Reads => Reads.Operand;

        public T Invoke<T>(T x) where T : unmanaged, INumber<T>, IMinMaxValue<T>
        {
            var (low, high) = (T.CreateTruncating(min), T.CreateTruncating(max));
            return x < low ? low : x > high ? high : x;
        }

        public Tensor Derivative(Tensor grad, Tensor x) => grad.KeepWhere(x.gt(min).logical_and(x.lt(max)));
    }
}
