using System.Runtime.InteropServices;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Along dimensions, the smallest elements.</summary>
    public static Tensor amin(Tensor input, long[] dims, bool keepdim = false, Tensor? @out = null) => input.amin(dims, keepdim, @out);

    /// <summary>Along dimensions, the smallest elements.</summary>
    public static Tensor amin(Tensor input, ReadOnlySpan<long> dims, bool keepdim = false, Tensor? @out = null) =>
        input.amin(dims, keepdim, @out);

    public partial class Tensor
    {
        /// <summary>
        /// Along dimensions, all when none is given, the smallest elements; those that are equally small share the gradient.
        /// </summary>
        /// <param name="dims">The dimensions.</param>
        /// <param name="keepdim">Whether they stay, with size 1.</param>
        /// <param name="out">If given, where to write the result.</param>
        /// <exception cref="ExternalException">A dimension has size 0.</exception>
        public Tensor amin(ReadOnlySpan<long> dims, bool keepdim = false, Tensor? @out = null) =>
            Reductions.WriteTo(@out, Extreme<SmallestSide>(dims, keepdim, "amin"));

        /// <inheritdoc cref="amin(ReadOnlySpan{long}, bool, Tensor)" />
        public Tensor amin(long[] dims, bool keepdim = false, Tensor? @out = null) => amin((ReadOnlySpan<long>)dims, keepdim, @out);

        /// <inheritdoc cref="amin(ReadOnlySpan{long}, bool, Tensor)" />
        public Tensor amin(params long[] dims) => amin((ReadOnlySpan<long>)dims);
    }
}
