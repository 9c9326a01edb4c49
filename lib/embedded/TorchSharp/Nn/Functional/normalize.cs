namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>Vectors divided by their p-norm, so that it becomes 1.</summary>
            /// <param name="input">Vectors along <paramref name="dim"/>.</param>
            /// <param name="p">2 for the length, 1 for the sum of absolute values.</param>
            /// <param name="dim">The dimension.</param>
            /// <param name="eps">The least norm to divide by.</param>
            public static Tensor normalize(Tensor input, double p = 2.0, long dim = 1L, double eps = 1e-12) =>
                WrappedTensorDisposeScope(() => input.div(input.NormAlong(p, [dim], keepdim: true).clamp_min(eps)));
        }
    }
}
