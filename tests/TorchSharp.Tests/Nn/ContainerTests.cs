using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Nn;

public sealed class ContainerTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();

    public void Dispose() => _scope.Dispose();

    [Fact]
    public void Slices_of_a_sequence_share_its_modules_and_their_names()
    {
        using var all = nn.Sequential(nn.Linear(2, 3), nn.Identity(), nn.Linear(3, 4), nn.Flatten());
        var middle = all[1..^1];
        Assert.Equal(2, middle.Count);
        Assert.Same(all[2], middle[1]);
        Assert.Equal(["2.weight", "2.bias"], middle.named_parameters().Select(p => p.name));
        Assert.Equal(3, all[(1, null)].Count);
        Assert.Equal(4, all[..].Count);
        Assert.Throws<IndexOutOfRangeException>(() => all[(0, 5)]);
        Assert.Equal([7, 4], all.call(ones(7, 2)).shape);
        Assert.Equal([7, 3], all[..1].call(ones(7, 2)).shape);
    }

    [Fact]
    public void A_sequence_can_be_made_of_modules_pairs_and_tuples_and_appended_to()
    {
        using var named = nn.Sequential(("a", nn.Linear(2, 2)), ("b", nn.Identity()));
        using var tuples = nn.Sequential(Tuple.Create("a", (nn.Module<Tensor, Tensor>)nn.Identity()));
        using var appended = nn.Sequential().append(nn.Identity()).append("last", nn.Identity());
        Assert.Equal(["a", "b"], named.named_children().Select(c => c.name));
        Assert.Equal(["a"], tuples.named_children().Select(c => c.name));
        Assert.Equal(["0", "last"], appended.named_children().Select(c => c.name));
        Assert.Equal([5f], nn.Sequential().call(tensor([5f])).data<float>().ToArray());
    }

    [Fact]
    public void A_list_in_a_field_registers_its_modules_by_their_places()
    {
        using var model = new Stack(nn.ModuleList(nn.Linear(1, 2), nn.Linear(2, 1)));
        Assert.Equal(["layers.0.weight", "layers.0.bias", "layers.1.weight", "layers.1.bias"],
            model.named_parameters().Select(p => p.name));
        Assert.Equal([3, 1], model.call(ones(3, 1)).shape);
    }

    [Fact]
    public void A_dictionary_keeps_the_order_of_its_modules()
    {
        using var model = nn.ModuleDict(("z", nn.Linear(1, 1)), ("a", nn.Identity()));
        Assert.Equal(["z", "a"], model.Keys);
        Assert.Equal("a", model[1].Item1);
        Assert.IsType<Linear>(model["z"]);
        Assert.Throws<ArgumentException>(() => model.Add("z", nn.Identity()));
        Assert.True(model.Remove("z"));
        Assert.Equal(["a"], model.keys());
    }

    [Fact]
    public void A_list_of_parameters_is_trained_and_converted()
    {
        using var list = nn.ParameterList(nn.Parameter(ones(2)), nn.Parameter(zeros(3)));
        list.append(nn.Parameter(ones(1)));
        Assert.Equal(["0", "1", "2"], list.named_parameters().Select(p => p.name));
        list.to(float64);
        Assert.All(list, p => Assert.Equal(float64, p.dtype));
        Assert.Null(list.get_parameter("3"));
    }

    [Fact]
    public void A_sequence_of_other_inputs_runs_what_its_class_says()
    {
        using var model = new Lengths(nn.Linear(1, 1), nn.Identity());
        Assert.Equal(2, model.call("ab"));
        Assert.Equal(["0.weight", "0.bias"], model.named_parameters().Select(p => p.name));
        Assert.Throws<NotImplementedException>(() => model[..1]);
    }

    private sealed class Stack : nn.Module<Tensor, Tensor>
    {
        private readonly ModuleList<Linear> layers;

        public Stack(ModuleList<Linear> layers) : base(nameof(Stack))
        {
            this.layers = layers;
            RegisterComponents();
        }

        public override Tensor forward(Tensor input) => layers.Aggregate(input, (x, layer) => layer.call(x));
    }

    private sealed class Lengths(params nn.Module[] modules) : Sequential<string, int>(modules)
    {
        public override int forward(string input) => input.Length;
    }
}
