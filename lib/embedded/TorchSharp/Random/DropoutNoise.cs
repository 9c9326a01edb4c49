using System.Numerics;
using TorchSharp.Tensors;
using static TorchSharp.torch;

namespace TorchSharp.Rng;

/// <summary>
/// What dropout multiplies by: 0 with probability p, else 1 / (1 - p). Each element takes 64 random bits, of which 53 make a number that is
/// compared with 1 - p, in row-major order: the rule of PyTorch built without Intel's MKL, such as Debian's 1.13.1 and the builds for ARM.
/// Builds with MKL draw their masks from another generator.
/// </summary>
internal static class DropoutNoise
{
    public static Tensor Draw(long[] sizes, ScalarType dtype, double p)
    {
        var impl = TensorImpl.Allocate(dtype, sizes);
        var kernel = new Kernel { Target = impl, Keep = 1 - p };
        ScalarTypes.DispatchFloating(dtype, "bernoulli_scalar_cpu_", ref kernel);
        return new Tensor(impl);
    }

    private struct Kernel : IFloatKernel
    {
        public TensorImpl Target;
        public double Keep;

        public readonly void Run<T>() where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            var kept = T.One / T.CreateTruncating(Keep);
            var generator = Generator.Default;
            foreach (ref var value in Target.Span<T>()) value = generator.NextDouble() < Keep ? kept : T.Zero;
        }
    }
}
