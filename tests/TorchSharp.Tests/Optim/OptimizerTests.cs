using System.Runtime.InteropServices;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Optim;

public sealed class OptimizerTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();
    private readonly string _folder = Directory.CreateTempSubdirectory("torchsharp-").FullName;

    public static TheoryData<string> Names => ["SGD", "Adam", "AdamW", "RMSProp", "Adagrad"];

    public void Dispose()
    {
        _scope.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Training_that_goes_on_from_a_saved_state_comes_to_the_same_parameters(string name)
    {
        var file = Path.Combine(_folder, "optimizer.dat");
        var (first, second, third) = (New(), New(), New());
        using var a = Make(name, first, 0.1);
        Steps(a, first, 3);
        a.save_state_dict(file);
        second.copy(first);
        third.copy(first);
        using var b = Make(name, second, 0.5);
        b.load_state_dict(file);
        using var c = Make(name, third, 0.5);
        c.load_state_dict(a.state_dict());
        Assert.True(c.state_dict().State[0].ApproximatelyEquals(a.state_dict().State[0]));
        Steps(a, first, 3);
        Steps(b, second, 3);
        Steps(c, third, 3);
        Assert.Equal(first.data<float>().ToArray(), second.data<float>().ToArray());
        Assert.Equal(first.data<float>().ToArray(), third.data<float>().ToArray());
        Assert.Throws<InvalidDataException>(() => Make(name == "SGD" ? "Adam" : "SGD", second, 0.1).load_state_dict(file));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_step_makes_no_tensors_and_disposing_frees_all(string name)
    {
        using var nothingIsFreed = new NoCollections();
        var before = Tensor.TotalCount;
        var parameter = New();
        var optimizer = Make(name, parameter, 0.1);
        Steps(optimizer, parameter, 1);
        var (tensors, bytes) = (Tensor.TotalCount, Memory.NativePool.RentedBytes);
        optimizer.step();
        Assert.Equal((tensors, bytes), (Tensor.TotalCount, Memory.NativePool.RentedBytes));
        optimizer.Dispose();
        parameter.Dispose();
        Assert.Equal(before, Tensor.TotalCount);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Parameters_in_any_memory_layout_take_the_same_steps(string name)
    {
        var dense = nn.Parameter(arange(6, float32).view(2, 3).div(3).detach());
        var turned = nn.Parameter(arange(6, float32).view(2, 3).div(3).t().contiguous().t().detach());
        Assert.False(turned.is_contiguous());
        using var a = Make(name, dense, 0.1);
        using var b = Make(name, turned, 0.1);
        Steps(a, dense, 3);
        Steps(b, turned, 3);
        Assert.Equal(dense.data<float>().ToArray(), turned.data<float>().ToArray());
    }

    [Fact]
    public void A_parameter_without_a_gradient_stays_as_it_is()
    {
        var (moved, still) = (New(), New());
        using var optimizer = optim.Adam([moved, still]);
        moved.sum().backward();
        optimizer.step();
        Assert.Equal(New().data<float>().ToArray(), still.data<float>().ToArray());
        Assert.NotEqual(New().data<float>().ToArray(), moved.data<float>().ToArray());
    }

    [Fact]
    public void Zero_grad_fills_gradients_with_zeros()
    {
        var parameter = New();
        using var optimizer = optim.SGD([parameter], 0.1);
        parameter.sum().backward();
        optimizer.zero_grad();
        Assert.Equal([0f, 0f, 0f], parameter.grad!.data<float>().ToArray());
    }

    [Fact]
    public void A_closure_is_differentiated_and_its_loss_returned()
    {
        var parameter = New();
        using var optimizer = optim.SGD(new[] { ("p", parameter) }, 0.5);
        using var mode = no_grad();
        var loss = optimizer.step(() =>
        {
            optimizer.zero_grad();
            var result = parameter.mul(parameter).sum();
            result.backward();
            return result;
        });
        Assert.Equal(14, loss!.item<float>());
        Assert.Equal([0f, 0f, 0f], parameter.data<float>().ToArray());
    }

    [Fact]
    public void A_gradient_of_another_shape_is_refused()
    {
        var parameter = New();
        using var optimizer = optim.Adam([parameter]);
        parameter.grad = ones(2);
        Assert.Contains("[2]", Assert.Throws<ExternalException>(() => optimizer.step()).Message);
    }

    [Fact]
    public void Options_out_of_their_range_are_refused()
    {
        var parameters = new[] { New() };
        Assert.Throws<ArgumentException>(() => optim.SGD(parameters, -1));
        Assert.Throws<ArgumentException>(() => optim.SGD(parameters, 0.1, nesterov: true));
        Assert.Throws<ArgumentException>(() => optim.Adam(parameters, beta1: 1));
        Assert.Throws<ArgumentException>(() => optim.AdamW(parameters, eps: -1));
        Assert.Throws<ArgumentException>(() => optim.RMSProp(parameters, alpha: -1));
        Assert.Throws<ArgumentException>(() => optim.Adagrad(parameters, lr_decay: -1));
        Assert.Throws<ArgumentException>(() => optim.lr_scheduler.OneCycleLR(optim.SGD(parameters, 0.1), 1));
        Assert.Throws<InvalidOperationException>(() => optim.lr_scheduler.ReduceLROnPlateau(optim.SGD(parameters, 0.1)).step());
    }

    private static Parameter New() => nn.Parameter(tensor([1f, 2, 3]));

    private static void Steps(optim.Optimizer optimizer, Parameter parameter, int count)
    {
        for (var i = 0; i < count; i++)
        {
            optimizer.zero_grad();
            using var scope = NewDisposeScope();
            parameter.mul(parameter).mul(0.3).sum().backward();
            optimizer.step();
        }
    }

    private static OptimizerHelper Make(string name, Parameter parameter, double rate) => name switch
    {
        "SGD" => optim.SGD([parameter], rate, momentum: 0.9),
        "Adam" => optim.Adam([parameter], rate, amsgrad: true),
        "AdamW" => optim.AdamW([parameter], rate, weight_decay: 0.1),
        "RMSProp" => optim.RMSProp([parameter], rate, momentum: 0.5, centered: true),
        _ => optim.Adagrad([parameter], rate),
    };
}

file static class ParameterExtensions
{
    public static void copy(this Parameter target, Parameter source)
    {
        using var mode = no_grad();
        target.copy_(source);
    }
}
