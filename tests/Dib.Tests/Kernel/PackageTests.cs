namespace Dib.Tests.Kernel;

[Collection(KernelCollection.Name)]
public sealed class PackageTests : IAsyncLifetime
{
    private readonly PackageFeed _feed = new();
    private readonly LocalKernel _kernel;

    public PackageTests() => _kernel = new(new() { PackageCache = _feed.Cache });

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await _kernel.DisposeAsync();
        _feed.Dispose();
    }

    [Fact]
    public void An_embedded_package_comes_with_the_kernel() =>
        Assert.Equal("5", _kernel.Submit("#r \"nuget: TorchSharp-cpu, 0.106.0\"\nSystem.Numerics.Tensors.TensorPrimitives.Sum<int>([2, 3])")
            .Result());

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

    [Fact]
    public void A_package_from_a_feed_is_restored_with_what_it_needs()
    {
        _feed.Add("Answers", "1.2.0", typeof(Dib.Documents.Notebook).Assembly.Location);

        var events = _kernel.Submit($"#i \"nuget: {_feed.Folder}\"\n#r \"nuget: Answers, 1.2.0\"\ntypeof(Dib.Documents.Notebook).Name");
        Assert.Equal("Notebook", events.Result());
        Assert.Contains("Installing Packages", events.First(e => e.Type == "DisplayedValueProduced").Text("text/html"));
        Assert.Contains("Answers, 1.2.0", events.Last(e => e.Type == "DisplayedValueUpdated").Text("text/html"));
        Assert.Equal("Answers", events.The("PackageAdded").Body.GetProperty("packageReference").GetProperty("packageName").GetString());
    }

    [Fact]
    public void A_package_that_no_feed_has_is_named_with_the_reason()
    {
        _feed.Add("Answers", "1.2.0", typeof(Dib.Documents.Notebook).Assembly.Location);
        _kernel.Submit($"#i \"nuget: {_feed.Folder}\"\n#r \"nuget: Answers, 1.2.0\"");

        var failure = _kernel.Submit($"#i \"nuget: {_feed.Folder}\"\n#r \"nuget: No.Such.Package.Anywhere, 9.9.9\"").Failure();
        Assert.StartsWith("No.Such.Package.Anywhere, 9.9.9 can't be had. NU1101", failure);
        Assert.Equal("2", _kernel.Submit("1 + 1").Result());
    }

    [Fact]
    public void A_folder_that_can_not_hold_packages_is_named()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_feed.Cache)!);
        File.WriteAllText(_feed.Cache, "a file, no folder");
        var failure = _kernel.Submit($"#i \"nuget: {_feed.Folder}\"\n#r \"nuget: Answers, 1.2.0\"").Failure();
        Assert.StartsWith("Answers, 1.2.0 can't be restored: the folder", failure);
        Assert.DoesNotContain("   at ", failure);
    }

    [Fact]
    public void A_package_that_could_not_be_had_can_be_had_later()
    {
        var code = $"#i \"nuget: {_feed.Folder}\"\n#r \"nuget: Answers, 1.2.0\"\ntypeof(Dib.Documents.Notebook).Name";
        Assert.Contains("can't be had", _kernel.Submit(code).Failure());
        Assert.Contains("can't be had", _kernel.Submit(code).Failure());

        _feed.Add("Answers", "1.2.0", typeof(Dib.Documents.Notebook).Assembly.Location);
        Assert.Equal("Notebook", _kernel.Submit(code).Result());
    }

    [Fact]
    public void A_package_with_an_extension_for_notebooks_makes_its_types_show_themselves()
    {
        const string register = "Formatter.Register<Dial>((dial, writer) => writer.Write(\"<b>a dial</b>\"), \"text/html\");";
        _feed.AddExtension("Dials", "1.0.0", NotebookExtension.Compile(_feed.Folder, "Dials", register));

        var events = _kernel.Submit($"#i \"nuget: {_feed.Folder}\"\n#r \"nuget: Dials, 1.0.0\"\nnew Dials.Dial()");
        Assert.Equal("<b>a dial</b>", events.The("ReturnValueProduced").Text("text/html"));
    }

    [Fact]
    public void An_extension_that_asks_for_more_than_this_kernel_has_is_told_and_its_package_stays()
    {
        _feed.AddExtension("Dials", "1.0.0", NotebookExtension.Compile(_feed.Folder, "Dials", "Formatter.NowhereElse();"));

        var events = _kernel.Submit($"#i \"nuget: {_feed.Folder}\"\n#r \"nuget: Dials, 1.0.0\"\ntypeof(Dials.Dial).Name");
        Assert.Contains("What Dials brings for notebooks does not work in this kernel: ",
            events.The("StandardErrorValueProduced").Text("text/plain"));
        Assert.Equal("Dial", events.Result());
    }

    [Fact]
    public void A_package_reference_that_makes_no_sense_is_explained() =>
        Assert.Contains("Write #r \"nuget: Name, Version\"", _kernel.Submit("#r \"nuget: a b c\"").Failure());

    [Fact]
    public void A_cell_of_only_usings_counts_for_the_next_one()
    {
        _kernel.Submit("using System.Globalization;");
        Assert.Equal("Invariant Language (Invariant Country)", _kernel.Submit("CultureInfo.InvariantCulture.EnglishName").Result());
    }

    [Fact]
    public void Another_version_of_a_package_that_is_loaded_is_refused()
    {
        _feed.Add("Answers", "1.2.0", typeof(Dib.Documents.Notebook).Assembly.Location);
        _kernel.Submit($"#i \"nuget: {_feed.Folder}\"\n#r \"nuget: Answers, 1.2.0\"");
        Assert.Contains("Answers 1.2.0 is already loaded", _kernel.Submit("#r \"nuget: Answers, 2.0.0\"").Failure());
        Assert.Equal("2", _kernel.Submit("#r \"nuget: Answers, 1.2.0\"\n1 + 1").Result());
    }

    [Fact]
    public void A_dll_beside_a_referenced_one_is_found_when_it_is_needed()
    {
        var path = typeof(Dib.Documents.Notebook).Assembly.Location.Replace('\\', '/');
        var code = $"""
            #r "{path}"
            using System.Runtime.Loader;
            AssemblyLoadContext.GetLoadContext(typeof(Dib.Documents.Notebook).Assembly).LoadFromAssemblyName(new("Markdig")).GetName().Name
            """;
        Assert.Equal("Markdig", _kernel.Submit(code).Result());
    }
}
