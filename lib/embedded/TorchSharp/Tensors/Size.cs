using System.Collections;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The shape of a tensor.</summary>
    public struct Size : IEnumerable<long>
    {
#pragma warning disable CA2211 // The real package declares it as a plain static field.
        /// <summary>No dimensions: the shape of a single number.</summary>
        public static Size Empty = new(Array.Empty<long>());
#pragma warning restore CA2211

        private readonly long[] _shape;

        /// <summary>A shape.</summary>
        public Size(long[] shape) => _shape = (long[])shape.Clone();

        /// <summary>A shape.</summary>
        public Size(IEnumerable<long> shape) => _shape = shape.ToArray();

        /// <summary>A shape.</summary>
        public Size(int[] shape) => _shape = Array.ConvertAll(shape, size => (long)size);

        /// <summary>The shape of a vector.</summary>
        public Size(long size) => _shape = [size];

        /// <summary>The shape of a matrix.</summary>
        public Size((long, long) size) => _shape = [size.Item1, size.Item2];

        /// <summary>A shape of three dimensions.</summary>
        public Size((long, long, long) size) => _shape = [size.Item1, size.Item2, size.Item3];

        /// <summary>A shape of four dimensions.</summary>
        public Size((long, long, long, long) size) => _shape = [size.Item1, size.Item2, size.Item3, size.Item4];

        /// <summary>A shape of five dimensions.</summary>
        public Size((long, long, long, long, long) size) => _shape = [size.Item1, size.Item2, size.Item3, size.Item4, size.Item5];

        /// <summary>A shape of six dimensions.</summary>
        public Size((long, long, long, long, long, long) size) =>
            _shape = [size.Item1, size.Item2, size.Item3, size.Item4, size.Item5, size.Item6];

        /// <summary>The shape of a vector.</summary>
        public static implicit operator Size(long size) => new(size);

        /// <summary>The shape of a matrix.</summary>
        public static implicit operator Size((long, long) size) => new(size);

        /// <summary>A shape of three dimensions.</summary>
        public static implicit operator Size((long, long, long) size) => new(size);

        /// <summary>A shape of four dimensions.</summary>
        public static implicit operator Size((long, long, long, long) size) => new(size);

        /// <summary>A shape of five dimensions.</summary>
        public static implicit operator Size((long, long, long, long, long) size) => new(size);

        /// <summary>A shape of six dimensions.</summary>
        public static implicit operator Size((long, long, long, long, long, long) size) => new(size);

        /// <summary>A shape.</summary>
        public static implicit operator Size(long[] size) => new(size);

        /// <summary>The dimensions of two shapes behind one another.</summary>
        public static Size operator +(Size left, Size right) => new([.. left._shape, .. right._shape]);

        /// <summary>The dimensions of two shapes behind one another.</summary>
        public static Size operator +(Size left, IEnumerable<long> right) => new([.. left._shape, .. right]);

        /// <summary>Whether two shapes are one object; compare <see cref="Shape"/> for equal sizes.</summary>
        public static bool operator ==(Size left, Size right) => left._shape == right._shape;

        /// <summary>Whether two shapes are different objects.</summary>
        public static bool operator !=(Size left, Size right) => left._shape != right._shape;

        /// <summary>The number of dimensions.</summary>
        public int Length => _shape.Length;

        /// <summary>Whether there are no dimensions.</summary>
        public bool IsEmpty => _shape.Length == 0;

        /// <summary>Whether this is the shape of a single number.</summary>
        public bool IsScalar => IsEmpty;

        /// <summary>The sizes.</summary>
        public long[] Shape => _shape;

        /// <summary>The size of a dimension.</summary>
        public long this[int idx] => _shape[idx];

        /// <summary>The size of a dimension.</summary>
        public long this[long idx] => _shape[idx];

        /// <summary>The number of elements of a tensor of this shape.</summary>
        public long numel() => Tensors.Shapes.Count(_shape);

        /// <summary>
        /// The dimensions from <paramref name="first"/> up to, not including, <paramref name="next"/>; negative numbers count from the end.
        /// </summary>
        public Size Slice(int first, int next)
        {
            var start = first < 0 ? first + _shape.Length : first;
            var end = next < 0 ? next + _shape.Length : next;
            return end <= start ? Empty : new Size(_shape.Skip(start).Take(end - start));
        }

        /// <summary>The first sizes.</summary>
        public IEnumerable<long> Take(int i) => _shape.Take(i);

        /// <inheritdoc />
        public override bool Equals(object? obj) => obj is Size other && _shape.Equals(other._shape);

        /// <inheritdoc />
        public override int GetHashCode() => _shape.GetHashCode();

        /// <inheritdoc />
        public IEnumerator<long> GetEnumerator() => _shape.AsEnumerable().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
