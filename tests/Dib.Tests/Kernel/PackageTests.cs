namespace Dib.Tests.Kernel;

[Collection(KernelCollection.Name)]
public sealed class PackageTests : IAsyncLifetime
{
    private readonly LocalKernel _kernel = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _kernel.DisposeAsync();

    [Fact]
    public void An_embedded_package_comes_with_the_kernel() =>
        Assert.Equal("5", _kernel.Submit("#r \"nuget: TorchSharp-cpu, 0.106.0\"\nSystem.Numerics.Tensors.TensorPrimitives.Sum<int>([2, 3])").Result());

    [Fact]
    public void An_embedded_package_of_another_version_says_which_version_there_is()
    {
        var failure = _kernel.Submit("#r \"nuget: Microsoft.Data.Analysis, 0.22.0\"").Failure();
        Assert.Contains("0.23.0 built in", failure);
        Assert.Contains("asks for 0.22.0", failure);
    }

    [Fact]
    public void A_dll_is_referenced_by_a_path_from_the_notebooks_folder()
    {
        var path = Path.GetRelativePath(Environment.CurrentDirectory, typeof(Dib.Documents.Notebook).Assembly.Location);
        Assert.Equal("Notebook", _kernel.Submit($"#r \"{path.Replace('\\', '/')}\"\ntypeof(Dib.Documents.Notebook).Name").Result());
    }

    [Fact]
    public void A_missing_dll_is_a_compile_error_on_its_line()
    {
        var events = _kernel.Submit("// first\n#r \"no/such.dll\"\n1");
        Assert.StartsWith("(2,1): error CS0006", events.Failure());
    }
}
