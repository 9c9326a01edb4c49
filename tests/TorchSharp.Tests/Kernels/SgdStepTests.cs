using TorchSharp.Kernels.Optim;
using TorchSharp.Kernels.Simd;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Kernels;

public sealed class SgdStepTests
{
    [Theory]
    [InlineData(0, 0, false, false)]
    [InlineData(0.01, 0, false, false)]
    [InlineData(0, 0.9, true, false)]
    [InlineData(0.01, 0.9, false, false)]
    [InlineData(0.01, 0.9, false, true)]
    public unsafe void Every_width_has_the_bits_of_the_plain_rule(double decay, double momentum, bool isFirst, bool nesterov)
    {
        using var scope = NewDisposeScope();
        manual_seed(3);
        const int Count = 48;
        Tensor p = empty(Count).normal_(), g = empty(Count).normal_(), v = empty(Count).normal_();
        var expected = Plain();
        Assert.Equal(expected, Fast<Simd512>());
        Assert.Equal(expected, Fast<Simd256>());
        Assert.Equal(expected, Fast<Simd128>());

        // One element at a time never fills a vector, so the rule itself does it.
        float[] Plain()
        {
            Tensor parameter = p.clone(), velocity = v.clone();
            for (var i = 0; i < Count; i++)
            {
                new SgdRule
                {
                    Parameter = parameter.narrow(0, i, 1).Impl, Gradient = g.narrow(0, i, 1).Impl,
                    Velocity = momentum == 0 ? null : velocity.narrow(0, i, 1).Impl, Step = -0.1, Momentum = momentum, Dampening = 0.2,
                    WeightDecay = decay, IsFirst = isFirst, Nesterov = nesterov,
                }.Run<float>();
            }
            return [.. parameter.data<float>(), .. velocity.data<float>()];
        }

        float[] Fast<TVector>() where TVector : struct, ISimd<TVector>
        {
            Tensor parameter = p.clone(), velocity = v.clone();
            new SgdStep
            {
                Parameter = parameter.Impl.Pointer<float>(), Gradient = g.Impl.Pointer<float>(),
                Velocity = momentum == 0 ? null : velocity.Impl.Pointer<float>(), Step = -0.1f, Momentum = (float)momentum, Share = (float)(1 - 0.2),
                Decay = (float)decay, IsFirst = isFirst, Nesterov = nesterov, Decays = decay != 0,
            }.Do<TVector>(0, Count);
            return [.. parameter.data<float>(), .. velocity.data<float>()];
        }
    }
}
