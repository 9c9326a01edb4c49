using System.Runtime.InteropServices;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Along dimensions, the largest elements.</summary>
    public static Tensor amax(Tensor input, long[] dims, bool keepdim = false, Tensor? @out = null) => input.amax(dims, keepdim, @out);

    /// <summary>Along dimensions, the largest elements.</summary>
    public static Tensor amax(Tensor input, ReadOnlySpan<long> dims, bool keepdim = false, Tensor? @out = null) =>
        input.amax(dims, keepdim, @out);

    /// <summary>Along dimensions, the largest elements.</summary>
    public static Tensor amax(Tensor input, long[] dims) => input.amax(dims);

    public partial class Tensor
    {
        /// <summary>
        /// Along dimensions, all when none is given, the largest elements; those that are equally large share the gradient.
        /// </summary>
        /// <param name="dims">The dimensions.</param>
        /// <param name="keepdim">Whether they stay, with size 1.</param>
        /// <param name="out">If given, where to write the result.</param>
        /// <exception cref="ExternalException">A dimension has size 0.</exception>
        public Tensor amax(ReadOnlySpan<long> dims, bool keepdim = false, Tensor? @out = null) =>
            Reductions.WriteTo(@out, Extreme<LargestSide>(dims, keepdim, "amax"));

        /// <inheritdoc cref="amax(ReadOnlySpan{long}, bool, Tensor)" />
        public Tensor amax(long[] dims, bool keepdim = false, Tensor? @out = null) => amax((ReadOnlySpan<long>)dims, keepdim, @out);

        /// <inheritdoc cref="amax(ReadOnlySpan{long}, bool, Tensor)" />
        public Tensor amax(params long[] dims) => amax((ReadOnlySpan<long>)dims);
    }
}
