namespace TorchSharp;

public static partial class torch
{
    /// <summary>
    /// One index of an indexing expression such as <c>t[1, .., TensorIndex.Ellipsis]</c>: a number, a slice, an ellipsis, a new dimension,
    /// or a tensor of indices or truth values.
    /// </summary>
    public struct TensorIndex
    {
        internal enum Kind
        {
            None,
            Single,
            Null,
            Ellipsis,
            Bool,
            Tensor,
            Slice,
        }

        internal long? startIndexOrBoolOrSingle;
        internal long? stopIndex;
        internal long? step;
        internal Kind kind;
        internal Tensor? tensor;

#pragma warning disable CA2211 // The real package declares these as plain static fields.
        /// <summary>As many full slices as the expression has dimensions without an index.</summary>
        public static TensorIndex Ellipsis = new() { kind = Kind.Ellipsis };

        /// <summary>A new dimension of size 1.</summary>
        public static TensorIndex None = new() { kind = Kind.None };

        /// <summary>A new dimension of size 1.</summary>
        public static TensorIndex Null = new() { kind = Kind.Null };

        /// <summary>All of a dimension.</summary>
        public static TensorIndex Colon = Slice();
#pragma warning restore CA2211

        /// <summary>
        /// Every <paramref name="step"/>th index from <paramref name="start"/> up to, not including, <paramref name="stop"/>; negative
        /// numbers count from the end.
        /// </summary>
        public static TensorIndex Slice(long? start = null, long? stop = null, long? step = null) =>
            new() { startIndexOrBoolOrSingle = start, stopIndex = stop, step = step, kind = Kind.Slice };

        /// <summary>The indices from <c>start</c> up to, not including, <c>end</c>; null means open.</summary>
        public static TensorIndex Slice((int? start, int? end) range) => Slice((long?)range.start, (long?)range.end);

        /// <summary>The indices of a C# range.</summary>
        public static TensorIndex Slice(Range range) => Slice(
            range.Start.IsFromEnd ? -range.Start.Value : range.Start.Value,
            !range.End.IsFromEnd ? range.End.Value : range.End.Value == 0 ? null : -range.End.Value);

        /// <summary>A new dimension of size 1, or of size 0 for false.</summary>
        public static TensorIndex Bool(bool value) => new() { startIndexOrBoolOrSingle = value ? 1 : 0, kind = Kind.Bool };

        /// <summary>One index of a dimension, which disappears; counted from the end when negative.</summary>
        public static TensorIndex Single(long? index) => new() { startIndexOrBoolOrSingle = index, kind = Kind.Single };

        /// <summary>The indices that a tensor lists, or the positions where a tensor of truth values is true.</summary>
        public static TensorIndex Tensor(Tensor tensor) => new() { tensor = tensor, kind = Kind.Tensor };

        /// <summary>One index of a dimension.</summary>
        public static implicit operator TensorIndex(long value) => Single(value);

        /// <summary>Only there so that a list of numbers, slices and others is taken for a list of <see cref="TensorIndex"/>.</summary>
        /// <exception cref="InvalidOperationException">Always: a tensor stands in the list as it is.</exception>
        public static implicit operator Tensor(TensorIndex value) => throw new InvalidOperationException(
            "Should not be called. In a list of indices of several kinds a tensor has to be wrapped: t[TensorIndex.Tensor(rows), 0].");

        /// <summary>The indices from <c>start</c> up to, not including, <c>end</c>; null means open.</summary>
        public static implicit operator TensorIndex((int? start, int? end) range) => Slice(range);

        /// <summary>The indices of a C# range.</summary>
        public static implicit operator TensorIndex(Range range) => Slice(range);

        /// <summary>One index of a dimension, possibly counted from the end.</summary>
        public static implicit operator TensorIndex(Index index) => Single(index.IsFromEnd ? -index.Value : index.Value);
    }
}
