using TorchSharp.Memory;
using static TorchSharp.torch;

namespace TorchSharp.Tests;

/// <summary>Counts tensors and their native bytes.</summary>
public static class LiveTensors
{
    /// <summary>
    /// Asserts that an action leaves as many tensors and native bytes as it found, without the help of a dispose scope or of the garbage
    /// collector.
    /// </summary>
    public static void AssertUnchanged(Action action)
    {
        var (before, after) = Count(action);
        if (before == after) return;
        // Perhaps something that an earlier test forgot was freed meanwhile.
        using var nothingIsFreed = new NoCollections();
        (before, after) = Count(action);
        Assert.Equal(before, after);
    }

    private static ((long Tensors, long Bytes) Before, (long Tensors, long Bytes) After) Count(Action action)
    {
        var before = (Tensor.TotalCount, NativePool.RentedBytes);
        action();
        return (before, (Tensor.TotalCount, NativePool.RentedBytes));
    }
}
