using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>The cosine of the angle between vectors.</summary>
    public sealed class CosineSimilarity : ParameterLessModule<torch.Tensor, torch.Tensor, torch.Tensor>
    {
        internal CosineSimilarity(long dim = 1, double eps = 1e-8) : base(nameof(CosineSimilarity)) => (this.dim, this.eps) = (dim, eps);

        /// <summary>The dimension along which vectors lie.</summary>
        public long dim { get; set; }

        /// <summary>The least length to divide by.</summary>
        public double eps { get; set; }

        /// <inheritdoc />
        public override torch.Tensor forward(torch.Tensor input1, torch.Tensor input2) =>
            torch.nn.functional.cosine_similarity(input1, input2, dim, eps);
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>The cosine of the angle between vectors along a dimension.</summary>
            public static CosineSimilarity CosineSimilarity(long dim = 1, double eps = 1e-8) => new(dim, eps);

            public static partial class functional
            {
                /// <summary>The cosine of the angle between vectors: x1 · x2 / (|x1| |x2|).</summary>
                /// <param name="x1">Vectors along <paramref name="dim"/>.</param>
                /// <param name="x2">Vectors that broadcast against them.</param>
                /// <param name="dim">The dimension, which disappears.</param>
                /// <param name="eps">The least length to divide by.</param>
                public static Tensor cosine_similarity(Tensor x1, Tensor x2, long dim = 1, double eps = 1e-8) =>
                    WrappedTensorDisposeScope(() => normalize(x1, 2, dim, eps).mul(normalize(x2, 2, dim, eps)).sum(dim));
            }
        }
    }
}
