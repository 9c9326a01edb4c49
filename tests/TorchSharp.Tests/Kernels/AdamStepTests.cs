using TorchSharp.Kernels.Optim;
using TorchSharp.Kernels.Simd;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Kernels;

public sealed class AdamStepTests
{
    [Theory]
    [InlineData(0, 1, false)]
    [InlineData(0.01, 1, false)]
    [InlineData(0, 0.999, true)]
    public unsafe void Every_width_has_the_bits_of_the_plain_rule(double decay, double shrink, bool maximize)
    {
        using var scope = NewDisposeScope();
        manual_seed(2);
        const int Count = 48;
        Tensor p = empty(Count).normal_(), g = empty(Count).normal_(), m = empty(Count).normal_(), v = empty(Count).uniform_(0, 1);
        var expected = Plain();
        Assert.Equal(expected, Fast<Simd512>());
        Assert.Equal(expected, Fast<Simd256>());
        Assert.Equal(expected, Fast<Simd128>());

        // One element at a time never fills a vector, so the rule itself does it.
        float[] Plain()
        {
            Tensor[] state = [p.clone(), g.clone(), m.clone(), v.clone()];
            for (var i = 0; i < Count; i++)
            {
                var rule = new AdamRule
                {
                    Parameter = state[0].narrow(0, i, 1).Impl, Gradient = state[1].narrow(0, i, 1).Impl,
                    Average = state[2].narrow(0, i, 1).Impl, SquareAverage = state[3].narrow(0, i, 1).Impl,
                    Beta1 = 0.9, Beta2 = 0.999, Epsilon = 1e-8, Step = 0.01, RootOfBias = 0.3, WeightDecay = decay, Shrink = shrink, Maximize = maximize,
                };
                rule.Run<float>();
            }
            return Bits(state);
        }

        float[] Fast<TVector>() where TVector : struct, ISimd<TVector>
        {
            Tensor[] state = [p.clone(), g.clone(), m.clone(), v.clone()];
            var step = new AdamStep
            {
                Parameter = state[0].Impl.Pointer<float>(), Gradient = state[1].Impl.Pointer<float>(), Average = state[2].Impl.Pointer<float>(),
                SquareAverage = state[3].Impl.Pointer<float>(), Beta1 = 0.9f, Rest1 = (float)(1 - 0.9), Beta2 = 0.999f, Rest2 = (float)(1 - 0.999),
                Epsilon = 1e-8f, Step = -0.01f, Root = 0.3f, Decay = (float)decay, Shrink = (float)shrink, Sign = maximize ? -1 : 1,
                Decays = decay != 0,
            };
            step.Do<TVector>(0, Count);
            return Bits(state);
        }
    }

    private static float[] Bits(Tensor[] state) => [.. state[0].data<float>(), .. state[2].data<float>(), .. state[3].data<float>()];
}
