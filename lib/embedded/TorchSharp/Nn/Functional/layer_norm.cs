using System.Runtime.InteropServices;
using TorchSharp.Nn;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>Each sample with mean 0 and variance 1, then times a weight plus a bias (Ba, Kiros and Hinton, 2016).</summary>
            /// <param name="input">[…, shape].</param>
            /// <param name="normalized_shape">The last dimensions, whose elements make up a sample.</param>
            /// <param name="weight">One number for each element of a sample, or null for ones.</param>
            /// <param name="bias">One number for each element of a sample, or null for zeros.</param>
            /// <param name="eps">Added to variances.</param>
            /// <exception cref="ExternalException">The input ends in other dimensions, or weight and bias are not of that
            /// shape.</exception>
            public static Tensor layer_norm(
                Tensor input, long[] normalized_shape, Tensor? weight = null, Tensor? bias = null, double eps = 1e-5)
            {
                RequireEnding(input, normalized_shape);
                RequireShape(weight, nameof(weight), normalized_shape);
                RequireShape(bias, nameof(bias), normalized_shape);
                return WrappedTensorDisposeScope(() =>
                {
                    var width = Shapes.Count(normalized_shape);
                    var samples = input.reshape(1, input.numel() / Math.Max(1, width), width);
                    var result = Standardization.Run(samples, null, null, eps, out _, out _).view(input.shape);
                    if (weight is not null) result = result.mul(weight);
                    return bias is null ? result : result.add(bias);
                });
            }

            private static void RequireEnding(Tensor input, long[] shape)
            {
                var sizes = input.Impl.Sizes;
                if (shape.Length == 0)
                {
                    throw new ExternalException(
                        "Expected normalized_shape to be at least 1-dimensional, i.e., containing at least one element.");
                }
                if (sizes.Length >= shape.Length && sizes.AsSpan()[^shape.Length..].SequenceEqual(shape)) return;
                throw new ExternalException(
                    $"Given normalized_shape={Shapes.Format(shape)}, expected input with shape [*, {string.Join(", ", shape)}], but got " +
                    $"input of size {Shapes.Format(sizes)}.");
            }

            private static void RequireShape(Tensor? tensor, string name, long[] shape)
            {
                if (tensor is null || tensor.Impl.Sizes.AsSpan().SequenceEqual(shape)) return;
                throw new ExternalException(
                    $"Expected {name} to be of same shape as normalized_shape, but got {name} of shape " +
                    $"{Shapes.Format(tensor.Impl.Sizes)} and normalized_shape = {Shapes.Format(shape)}.");
            }
        }
    }
}
