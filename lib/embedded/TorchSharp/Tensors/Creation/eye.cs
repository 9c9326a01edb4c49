using System.Runtime.InteropServices;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>A matrix with ones on its diagonal and zeros elsewhere; square when <paramref name="columns"/> is -1.</summary>
    /// <exception cref="ExternalException">A size is negative.</exception>
    public static Tensor eye(
        long rows, long columns = -1L, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null)
    {
        if (rows < 0) throw new ExternalException($"n must be greater or equal to 0, got {rows}.");
        var width = columns == -1 ? rows : columns;
        if (width < 0) throw new ExternalException($"m must be greater or equal to 0, got {width}.");
        var result = Creation.New([rows, width], dtype ?? get_default_dtype(), 0, device, false, names);
        using (var diagonal = result.diagonal()) diagonal.fill_(1);
        return Creation.Finish(result, requires_grad);
    }
}
