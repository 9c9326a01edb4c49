namespace TorchSharp;

public static partial class torch
{
    /// <summary>The tensors with at least one dimension each.</summary>
    public static IEnumerable<Tensor> atleast_1d(params Tensor[] input) => input.Select(t => t.atleast_1d());

    /// <summary>The tensors with at least two dimensions each.</summary>
    public static IEnumerable<Tensor> atleast_2d(params Tensor[] input) => input.Select(t => t.atleast_2d());

    /// <summary>The tensors with at least three dimensions each.</summary>
    public static IEnumerable<Tensor> atleast_3d(params Tensor[] input) => input.Select(t => t.atleast_3d());

    public partial class Tensor
    {
        /// <summary>With at least one dimension.</summary>
        public Tensor atleast_1d() => Dimensions == 0 ? view(1) : alias();

        /// <summary>With at least two dimensions: a vector becomes a row.</summary>
        public Tensor atleast_2d() => Dimensions switch
        {
            0 => view(1, 1),
            1 => unsqueeze(0),
            _ => alias(),
        };

        /// <summary>With at least three dimensions: a vector becomes a row in the middle, a matrix gets a last dimension.</summary>
        public Tensor atleast_3d() => Dimensions switch
        {
            0 => view(1, 1, 1),
            1 => view(1, -1, 1),
            2 => unsqueeze(2),
            _ => alias(),
        };
    }
}
