using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The length of all elements taken as one vector: the root of the sum of squares.</summary>
    public static Tensor norm(Tensor input) => input.norm();

    /// <inheritdoc cref="Tensor.norm(float)" />
    public static Tensor norm(Tensor input, float p = 2.0f) => input.norm(p);

    /// <inheritdoc cref="Tensor.norm(int, bool, float)" />
    public static Tensor norm(Tensor input, int dimension, bool keepdim = false, float p = 2.0f) => input.norm(dimension, keepdim, p);

    /// <inheritdoc cref="Tensor.dist(Tensor, float)" />
    public static Tensor dist(Tensor input, Tensor other, float p = 2.0f) => input.dist(other, p);

    public partial class Tensor
    {
        /// <summary>The p-norm of all elements taken as one vector: (Σ |x|ᵖ)^(1/p).</summary>
        /// <param name="p">2 for the length, 1 for the sum of absolute values, infinity for the largest, 0 for how many are not 0.</param>
        /// <exception cref="ExternalException">The tensor holds whole numbers.</exception>
        public Tensor norm(float p = 2.0f) => NormAlong(p, [], false);

        /// <summary>The p-norms along a dimension.</summary>
        /// <exception cref="ExternalException">The tensor holds whole numbers.</exception>
        public Tensor norm(int dim, bool keepdim = false, float p = 2.0f) => NormAlong(p, [dim], keepdim);

        /// <summary>The p-norm of the difference from another tensor.</summary>
        /// <exception cref="ExternalException">The tensors hold whole numbers.</exception>
        public Tensor dist(Tensor other, float p = 2.0f)
        {
            using var difference = sub(other);
            return difference.norm(p);
        }

        internal Tensor NormAlong(double p, ReadOnlySpan<long> dims, bool keepdim)
        {
            if (torch.is_integral(dtype))
            {
                throw new ExternalException(
                    $"norm(): input dtype should be either floating point or complex. Got {Errors.NameOf(dtype)} instead.");
            }
            var mask = Shapes.Mask(dims, Impl.Sizes.Length);
            var kernel = new NormKernel { Input = this, Mask = mask, KeepDim = keepdim, P = p };
            ScalarTypes.DispatchFloating(dtype, "norm", ref kernel);
            var result = kernel.Result!;
            return Gradient.Record(result, "NormBackward0", [this], p == 0 ? [] : [this, result], (node, grad) =>
            {
                if (p == 0) return [null];
                var (whole, norm) = (Reductions.Restore(grad, mask, keepdim), Reductions.Restore(node[1], mask, keepdim));
                return [NormGradient(p, whole, node[0], norm, mask)];
            });
        }

        /// <summary>d(Σ |x|ᵖ)^(1/p) / dx = sign(x) · (|x| / norm)^(p - 1), and 0 where that has no limit.</summary>
        private static Tensor NormGradient(double p, Tensor grad, Tensor x, Tensor norm, bool[] mask)
        {
            if (p == 1) return grad.mul(x.sign());
            if (p == 2) return x.mul(grad.div(norm).KeepWhere(norm.ne(0)));
            if (double.IsInfinity(p)) return Reductions.ToEqualElements(x.abs(), norm, grad, mask).mul(x.sign());
            var power = x.abs().pow(p - 1).KeepWhere(x.ne(0));
            return x.sign().mul(power).mul(grad.div(norm.pow(p - 1)).KeepWhere(norm.ne(0)));
        }
    }

    private struct NormKernel : IFloatKernel
    {
        public Tensor Input;
        public bool[] Mask;
        public bool KeepDim;
        public double P;
        public Tensor? Result;

        public void Run<T>() where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T> =>
            Result = Reductions.Run<T, T, NormReducer<T>>(Input, Input.dtype, Mask, KeepDim, new NormReducer<T>(P));
    }

    private struct NormReducer<T>(double p) : IReducer<T, T> where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        private double _sum;

        public void Start() => _sum = double.IsNegativeInfinity(p) ? double.PositiveInfinity : 0;

        public void Add(T element)
        {
            var size = Math.Abs(double.CreateTruncating(element));
            _sum = p switch
            {
                2 => _sum + size * size,
                1 => _sum + size,
                0 => size == 0 ? _sum : _sum + 1,
                double.PositiveInfinity => Math.Max(_sum, size),
                double.NegativeInfinity => Math.Min(_sum, size),
                _ => _sum + Math.Pow(size, p),
            };
        }

        public static bool HasRows => true;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public unsafe void AddRow(T* elements, long count)
        {
            if (p == 2) _sum += LaneSum.Squares(elements, count, 0);
            else for (long i = 0; i < count; i++) Add(elements[i]);
        }

        public readonly T Finish() => T.CreateTruncating(p switch
        {
            2 => Math.Sqrt(_sum),
            1 or 0 or double.PositiveInfinity or double.NegativeInfinity => _sum,
            _ => Math.Pow(_sum, 1 / p),
        });
    }
}
