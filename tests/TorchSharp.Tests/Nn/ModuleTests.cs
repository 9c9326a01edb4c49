using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Nn;

public sealed class ModuleTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();

    public void Dispose() => _scope.Dispose();

    [Fact]
    public void Parameters_have_the_names_of_the_fields_that_lead_to_them()
    {
        using var model = new TwoLayers();
        Assert.Equal(
            ["scale", "first.weight", "first.bias", "second.inner.weight"], model.named_parameters().Select(p => p.name));
        Assert.Equal(["count"], model.named_buffers().Select(b => b.name));
        Assert.Equal(["first", "second", "second.inner"], model.named_modules().Select(m => m.name));
        Assert.Equal(
            ["scale", "first.weight", "first.bias", "second.inner.weight", "count"], model.state_dict().Keys);
        Assert.NotNull(model.get_parameter("second.inner.weight"));
        Assert.True(model.has_buffer("count"));
        Assert.False(model.has_parameter("second.weight"));
        Assert.Equal("two layers", model.GetName());
    }

    [Fact]
    public void Conversion_replaces_parameters_fields_and_gradients_and_leaves_whole_numbers()
    {
        using var model = new TwoLayers();
        model.call(ones(1, 3)).sum().backward();
        Assert.Same(model, model.to(float64));
        Assert.All(model.parameters(), p => Assert.Equal(float64, p.dtype));
        Assert.All(model.parameters(), p => Assert.Equal(float64, p.grad!.dtype));
        Assert.Equal(int64, model.get_buffer("count")!.dtype);
        Assert.Same(model.get_parameter("scale"), model.Scale);
        Assert.Equal(float64, model.call(ones(1, 3, float64)).dtype);
        Assert.Throws<ArgumentException>(() => model.to(int64));
        Assert.Throws<InvalidOperationException>(() => model.cuda());
        Assert.Equal(float32, model.@float().Scale.dtype);
    }

    [Fact]
    public void Training_mode_reaches_all_submodules()
    {
        using var model = new TwoLayers();
        Assert.True(model.training);
        model.eval();
        Assert.All(model.modules(), m => Assert.False(m.training));
        model.train();
        Assert.All(model.modules(), m => Assert.True(m.training));
    }

    [Fact]
    public void Zero_grad_drops_gradients_or_fills_them_with_zeros()
    {
        using var model = new TwoLayers();
        model.call(ones(1, 3)).sum().backward();
        model.zero_grad(set_to_none: false);
        Assert.All(model.parameters(), p => Assert.Equal(0, p.grad!.mul(p.grad!).sum().item<float>()));
        model.zero_grad();
        Assert.All(model.parameters(), p => Assert.Null(p.grad));
    }

    [Fact]
    public void Apply_visits_children_before_their_parent()
    {
        using var model = new TwoLayers();
        var visited = new List<string>();
        model.apply(m => visited.Add(m.GetName()));
        Assert.Equal(["Linear", "Linear", "Sequential", "two layers"], visited);
    }

    [Fact]
    public void Hooks_see_and_replace_inputs_and_results_until_they_are_removed()
    {
        using var linear = nn.Linear(nn.Parameter(eye2()), null);
        var seen = 0;
        linear.register_forward_pre_hook((nn.Module _) => seen++);
        var before = linear.register_forward_pre_hook((_, x) => x.mul(2));
        var after = linear.register_forward_hook((_, _, y) => y.add(1));
        linear.register_forward_hook((nn.Module _) => seen++);
        Assert.Equal([3f, 5f], linear.call(tensor([1f, 2f])).data<float>().ToArray());
        before.remove();
        after.remove();
        Assert.Equal([1f, 2f], linear.call(tensor([1f, 2f])).data<float>().ToArray());
        Assert.Equal(4, seen);

        static Tensor eye2() => tensor(new float[,] { { 1, 0 }, { 0, 1 } });
    }

    [Fact]
    public void Loading_a_state_refuses_missing_and_unexpected_names_unless_told_otherwise()
    {
        using var model = new TwoLayers();
        var state = model.state_dict().ToDictionary(e => e.Key, e => e.Value.detach().zeros_like());
        state.Remove("scale");
        state.Add("other", zeros(1));
        var error = Assert.Throws<InvalidOperationException>(() => model.load_state_dict(state));
        Assert.Contains("scale", error.Message);
        Assert.Contains("other", error.Message);
        var (missing, unexpected) = model.load_state_dict(state, strict: false, skip: ["first.bias"]);
        Assert.Equal(["scale"], missing);
        Assert.Equal(["other"], unexpected);
        Assert.Equal(0, model.get_parameter("first.weight")!.sum().item<float>());
        Assert.NotEqual(0, model.get_parameter("first.bias")!.sum().item<float>());
    }

    [Fact]
    public void Registration_refuses_names_that_are_taken_empty_or_dotted()
    {
        using var model = new TwoLayers();
        Assert.Throws<InvalidOperationException>(() => model.register_module("first", nn.Identity()));
        Assert.Throws<ArgumentException>(() => model.register_module("a.b", nn.Identity()));
        Assert.Throws<ArgumentException>(() => model.register_module("", nn.Identity()));
        Assert.Throws<InvalidOperationException>(() => model.register_parameter("scale", nn.Parameter(ones(1))));
        Assert.Throws<InvalidOperationException>(() => model.register_buffer("count", ones(1)));
        Assert.Throws<ArgumentNullException>(() => model.register_buffer("nothing", null!));
        Assert.Throws<InvalidOperationException>(() => nn.Flatten().register_parameter("p", nn.Parameter(ones(1))));
        model.register_module("first", null!);
        Assert.DoesNotContain("first", model.named_children().Select(c => c.name));
    }

    [Fact]
    public void A_buffer_that_is_not_persistent_is_not_part_of_the_state()
    {
        using var model = new TwoLayers();
        model.register_buffer("scratch", ones(1), persistent: false);
        Assert.DoesNotContain("scratch", model.state_dict().Keys);
        Assert.Equal(1, model.get_buffer("scratch")!.item<float>());
    }

    [Fact]
    public void Disposing_a_model_frees_all_it_holds()
    {
        using var nothingIsFreed = new NoCollections();
        var before = Tensor.TotalCount;
        new TwoLayers().Dispose();
        Assert.Equal(before, Tensor.TotalCount);
    }

    [Fact]
    public void A_parameter_made_in_a_dispose_scope_goes_with_it_unless_a_layer_takes_it()
    {
        Parameter loose, taken;
        using (NewDisposeScope())
        {
            loose = nn.Parameter(ones(2, 2));
            taken = nn.Parameter(ones(2, 2));
            _ = nn.Linear(taken);
        }
        Assert.True(loose.IsInvalid);
        Assert.False(taken.IsInvalid);
        taken.Dispose();
    }
}
