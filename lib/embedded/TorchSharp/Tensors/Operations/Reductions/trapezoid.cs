using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.trapezoid(Tensor, long)" />
    public static Tensor trapezoid(Tensor y, Tensor x, long dim = -1) => y.trapezoid(x, dim);

    /// <inheritdoc cref="Tensor.trapezoid(double, long)" />
    public static Tensor trapezoid(Tensor y, double dx = 1, long dim = -1) => y.trapezoid(dx, dim);

    public partial class Tensor
    {
        /// <summary>The area under a curve through these values along a dimension, by the trapezoidal rule.</summary>
        /// <param name="dx">The distance of neighbours.</param>
        /// <param name="dim">The dimension, which disappears.</param>
        public Tensor trapezoid(double dx = 1, long dim = -1) => WrappedTensorDisposeScope(() => Heights(dim).sum(dim).mul(dx));

        /// <summary>The area under a curve through these values along a dimension, by the trapezoidal rule.</summary>
        /// <param name="x">Where the values lie: one number for each along the dimension, or a shape that broadcasts.</param>
        /// <param name="dim">The dimension, which disappears.</param>
        public Tensor trapezoid(Tensor x, long dim = -1) => WrappedTensorDisposeScope(() =>
        {
            var d = (int)Shapes.Dimension(dim, Impl.Sizes.Length);
            var places = x.Dimensions == 1 ? x.reshape([-1, .. Enumerable.Repeat(1L, (int)Dimensions - d - 1)]) : x;
            var along = d - (int)Dimensions;
            var steps = places.narrow(along, 1, places.size(along) - 1).sub(places.narrow(along, 0, places.size(along) - 1));
            return Heights(dim).mul(steps).sum(dim);
        });

        // The means of neighbours.
        private Tensor Heights(long dim)
        {
            var length = size((int)dim);
            var pieces = Math.Max(0, length - 1);
            return narrow(dim, length - pieces, pieces).add(narrow(dim, 0, pieces)).mul(0.5);
        }
    }
}
