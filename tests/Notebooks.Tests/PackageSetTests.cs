using System.Reflection;
using System.Reflection.Emit;
using Dib.Client;

namespace Notebooks.Tests;

/// <summary>A notebook that has loaded the other set of packages than Digits.dll was built for.</summary>
public sealed class PackageSetTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("digits-packages-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Digits_built_for_one_set_and_loaded_with_the_other_says_what_to_do()
    {
        await using var kernel = await KernelClient.StartAsync(
            KernelLaunch.Of(typeof(Digits.Cli.Program).Assembly.Location, "kernel"), _folder, new Dictionary<string, string>(),
            answer: null, TimeSpan.FromMinutes(1), CancellationToken.None);
        var library = Path.Combine(CourseRun.Root, "lib", "bin", "Digits.dll");

        Assert.Null(await SubmitAsync(kernel, $"#r \"{OtherTorchSharp()}\"\nnew TorchSharp.Other()"));
        var failure = await SubmitAsync(kernel, $"#r \"{library}\"\nDigits.Course.Begin(\"other\")");

        Assert.Contains("Digits.dll was built for the embedded packages, and this notebook runs on the nuget ones", failure);
        Assert.Contains("dotnet build lib/Digits -p:Packages=nuget", failure);
    }

    private static async Task<string?> SubmitAsync(KernelClient kernel, string code) =>
        (await kernel.SubmitAsync(code, "csharp", _ => { }, CancellationToken.None))?.ToString();

    /// <summary>An assembly of TorchSharp's name that is not the embedded one.</summary>
    private string OtherTorchSharp()
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName("TorchSharp"), typeof(object).Assembly);
        var module = assembly.DefineDynamicModule("TorchSharp");
        module.DefineType("TorchSharp.Other", TypeAttributes.Public).CreateType();
        var path = Path.Combine(_folder, "TorchSharp.dll");
        assembly.Save(path);
        return path;
    }
}
