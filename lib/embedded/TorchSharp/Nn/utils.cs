using System.Runtime.InteropServices;
using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>What one does with all parameters of a model at once.</summary>
        public static partial class utils
        {
            /// <summary>Shortens all gradients by one factor, so that together, as one vector, they are not longer than a limit.</summary>
            /// <param name="tensors">The parameters.</param>
            /// <param name="max_norm">The limit.</param>
            /// <param name="norm_type">How length is measured: 2 for Euclid's, infinity for the largest element.</param>
            /// <returns>The length before.</returns>
            public static double clip_grad_norm_(IEnumerable<Parameter> tensors, double max_norm, double norm_type = 2.0)
            {
                using var mode = no_grad();
                using var scope = NewDisposeScope();
                var gradients = GradientsOf(tensors);
                if (gradients.Count == 0) return 0;
                var total = stack(gradients.Select(gradient => gradient.norm((float)norm_type)).ToArray()).norm((float)norm_type);
                var factor = (max_norm / (total + 1e-6)).clamp_max(1);
                foreach (var gradient in gradients) gradient.mul_(factor);
                return total.to_type(ScalarType.Float64).item<double>();
            }

            /// <summary>Limits every element of all gradients.</summary>
            /// <param name="tensors">The parameters.</param>
            /// <param name="clip_value">The largest size that an element may keep.</param>
            public static void clip_grad_value_(IEnumerable<Parameter> tensors, double clip_value)
            {
                using var mode = no_grad();
                using var scope = NewDisposeScope();
                foreach (var gradient in GradientsOf(tensors)) gradient.clamp_(min: -clip_value, max: clip_value);
            }

            /// <summary>All parameters behind one another in one vector.</summary>
            public static Tensor parameters_to_vector(IEnumerable<Parameter> tensors)
            {
                using var scope = NewDisposeScope();
                return cat(tensors.Select(parameter => parameter.reshape(-1)).ToArray(), 0).MoveToOuterDisposeScope();
            }

            /// <summary>Overwrites all parameters with the elements of one vector.</summary>
            /// <exception cref="ExternalException">The vector is too short.</exception>
            public static void vector_to_parameters(Tensor vec, IEnumerable<Parameter> tensors)
            {
                using var mode = no_grad();
                using var scope = NewDisposeScope();
                long done = 0;
                foreach (var parameter in tensors)
                {
                    if (done + parameter.numel() > vec.numel())
                        throw new ExternalException($"The vector has {vec.numel()} elements, which are fewer than the parameters have.");
                    parameter.copy_(vec.narrow(0, done, parameter.numel()).view(parameter.shape));
                    done += parameter.numel();
                }
            }

            private static List<Tensor> GradientsOf(IEnumerable<Parameter> tensors) =>
                [.. tensors.Select(parameter => parameter.grad).Where(gradient => gradient is not null).Select(gradient => gradient!)];
        }
    }
}
