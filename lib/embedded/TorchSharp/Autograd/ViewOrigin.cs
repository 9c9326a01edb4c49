namespace TorchSharp.Autograd;

/// <summary>
/// Under which circumstances a view was made; only what was written to a <see cref="Recorded"/> one can be followed by backward.
/// </summary>
internal enum ViewOrigin
{
    /// <summary>While operations were recorded.</summary>
    Recorded,

    /// <summary>Inside <c>no_grad</c>.</summary>
    Unrecorded,

    /// <summary>As one of several results of a function such as <c>unbind</c>.</summary>
    OneOfSeveral,
}
