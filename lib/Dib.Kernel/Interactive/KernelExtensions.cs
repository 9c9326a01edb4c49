namespace Microsoft.DotNet.Interactive;

/// <summary>What extensions of packages ask of a kernel.</summary>
public static class KernelExtensions
{
    /// <summary>A kernel inside another one; the languages of this process are none that code could drive, so there is none.</summary>
    /// <param name="kernel">The kernel to look in.</param>
    /// <param name="name">The language.</param>
    public static Kernel? FindKernelByName(this Kernel kernel, string name) => null;
}
