using System.Runtime.InteropServices;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Nn;

public sealed class ParameterUtilsTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();

    public void Dispose() => _scope.Dispose();

    [Fact]
    public void Gradients_longer_than_the_limit_are_shortened_together()
    {
        var parameters = WithGradients([3], [4]);
        Assert.Equal(5, nn.utils.clip_grad_norm_(parameters, 1), 5);
        Assert.Equal(0.6f, parameters[0].grad!.item<float>(), 5);
        Assert.Equal(0.8f, parameters[1].grad!.item<float>(), 5);
        Assert.Equal(1, nn.utils.clip_grad_norm_(parameters, 2), 5);
        Assert.Equal(0.6f, parameters[0].grad!.item<float>(), 5);
    }

    [Fact]
    public void Gradients_are_limited_element_by_element()
    {
        var parameters = WithGradients([-3, 0.5f], [4]);
        nn.utils.clip_grad_value_(parameters, 1);
        Assert.Equal([-1f, 0.5f], parameters[0].grad!.data<float>().ToArray());
        Assert.Equal([1f], parameters[1].grad!.data<float>().ToArray());
    }

    [Fact]
    public void Parameters_become_a_vector_and_come_back()
    {
        Parameter[] parameters = [nn.Parameter(tensor(new float[,] { { 1, 2 }, { 3, 4 } })), nn.Parameter(tensor([5f]))];
        Assert.Equal([1f, 2, 3, 4, 5], nn.utils.parameters_to_vector(parameters).data<float>().ToArray());
        nn.utils.vector_to_parameters(arange(5, float32), parameters);
        Assert.Equal([0f, 1, 2, 3], parameters[0].data<float>().ToArray());
        Assert.Throws<ExternalException>(() => nn.utils.vector_to_parameters(zeros(4), parameters));
    }

    private static Parameter[] WithGradients(params float[][] gradients) => [.. gradients.Select(gradient =>
    {
        var parameter = nn.Parameter(zeros(gradient.Length));
        parameter.grad = tensor(gradient);
        return parameter;
    })];
}
