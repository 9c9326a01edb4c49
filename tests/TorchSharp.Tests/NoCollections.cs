using System.Runtime;

namespace TorchSharp.Tests;

/// <summary>
/// While it lasts nothing is collected, so that a count of living tensors changes only by what is counted, and not by what earlier tests
/// forgot.
/// </summary>
internal sealed class NoCollections : IDisposable
{
    private const long Bytes = 100_000_000;

    public NoCollections()
    {
        GC.TryStartNoGCRegion(Bytes);
        // The region begins with a collection: what it found must be gone before anything is counted.
        GC.WaitForPendingFinalizers();
    }

    public void Dispose()
    {
        if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
            GC.EndNoGCRegion();
    }
}
