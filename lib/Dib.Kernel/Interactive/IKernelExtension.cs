namespace Microsoft.DotNet.Interactive;

/// <summary>What a package does to a notebook that refers to it: it makes its types show themselves, for example.</summary>
public interface IKernelExtension
{
    /// <summary>Is called once, when the package has been restored.</summary>
    /// <param name="kernel">The notebook's kernel.</param>
    Task OnLoadAsync(Kernel kernel);
}
