using System.Runtime.InteropServices;
using TorchSharp.Tests.Golden;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Tensors;

public sealed class RandomGoldenTests
{
    private static readonly GoldenFile _golden = new("draws");

    private static readonly Tensor _weights = tensor((float[])[0.1f, 3, 0, 2, 0.9f]);
    private static readonly Tensor _rows = tensor(new float[,] { { 1, 2, 3 }, { 0, 1, 0 } });

    private static readonly Dictionary<string, Func<Tensor[]>> _draws = new()
    {
        ["rand"] = () => [rand(5), rand(3, float64), rand(2, 3)],
        ["randn/few"] = () => [randn(5), randn(2), randn(3, float64)],
        ["randn/many"] = () => [randn(16), randn(3, 7), randn(5), randn(200)],
        ["randn/many in double precision"] = () => [randn(19, float64)],
        ["randint"] = () =>
        [
            randint(10, 6), randint(-3, 4, (2, 2), int32), randint(0, 256, 3, uint8), randint(0, 2, 4, torch.@bool),
            randint(0, 9, 3, float32), randint(1L << 40, 3),
        ],
        ["randperm"] = () => [randperm(9), randperm(1), randperm(30, int32)],
        ["uniform_"] = () => [empty(40).uniform_(-0.0357, 0.0357), empty(5, float64).uniform_(-3, 7.1)],
        ["uniform_/of columns"] = () => [empty(3, 4).t().uniform_(0, 1), empty(2, 3, 2).permute(1, 2, 0).uniform_(0, 1)],
        ["normal_"] = () => [empty(4).normal_(3, 0.5), empty(20).normal_(-1, 2), empty(5, 6).t().normal_()],
        ["random_"] = () => [empty(5).random_(2, 9), empty(3, int64).random_(-4, 4)],
        ["bernoulli"] = () =>
        [
            empty(12).bernoulli_(0.3), empty(6, torch.@bool).bernoulli_(0.8), bernoulli(tensor((float[])[0, 0.25f, 0.5f, 0.75f, 1])),
            bernoulli(full(4, 0.4, float64)),
        ],
        ["exponential_"] = () => [empty(5).exponential_(), empty(3, float64).exponential_(2.5)],
        ["multinomial"] = () => [_weights.multinomial(1), multinomial(_weights, 3), _rows.multinomial(1)],
        ["multinomial/again"] = () =>
            [_weights.multinomial(8, true), _rows.multinomial(5, true), _weights.to(float64).multinomial(4, true)],
        ["state"] = () => [State(), randn(3), State(), rand(900), State()],
    };

    public static TheoryData<string> Cases => _golden.Names;

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_seed_gives_the_numbers_that_PyTorch_draws(string name)
    {
        var (draws, seed) = (name[..name.LastIndexOf('/')], long.Parse(name[(name.LastIndexOf('/') + 1)..]));
        manual_seed(seed);
        _golden[name].Check(_ => _draws[draws](), 1e-15);
    }

    [Fact]
    public void A_generator_goes_on_from_a_saved_state()
    {
        using var scope = NewDisposeScope();
        var generator = new Generator(7);
        randn(5, generator: generator);
        var state = generator.get_state();
        var first = cat([randn(5, generator: generator), rand(700, generator: generator)]);
        generator.manual_seed(1).set_state(state);
        Assert.Equal(7, generator.initial_seed());
        Assert.True(first.equal(cat([randn(5, generator: generator), rand(700, generator: generator)])).all().item<bool>());
    }

    [Fact]
    public void A_tensor_that_is_no_state_is_refused()
    {
        using var scope = NewDisposeScope();
        Assert.Contains("ByteTensor", Assert.Throws<ExternalException>(() => set_rng_state(zeros(5056))).Message);
        Assert.Contains("10", Assert.Throws<ExternalException>(() => set_rng_state(zeros(10, uint8))).Message);
        Assert.Contains("get_state", Assert.Throws<ExternalException>(() => set_rng_state(zeros(5056, uint8))).Message);
    }

    private static Tensor State()
    {
        var bytes = get_rng_state();
        return cat([bytes[..40], bytes[^56..], bytes.to(int64).sum().reshape(1)]);
    }
}
