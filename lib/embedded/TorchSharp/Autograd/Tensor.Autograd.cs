using System.Runtime.InteropServices;
using TorchSharp.Autograd;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Whether operations on this tensor are recorded, so that backward can reach it.</summary>
        /// <exception cref="ExternalException">
        /// Set on a tensor of whole numbers or one made in inference mode, or cleared on the result of a recorded operation.
        /// </exception>
        public bool requires_grad
        {
            get => Impl.Autograd is { RequiresGrad: true } || ViewHistory.GradFnOf(Impl) is not null;
            set => requires_grad_(value);
        }

        /// <summary>Sets <see cref="requires_grad"/>.</summary>
        /// <returns>This tensor.</returns>
        public Tensor requires_grad_(bool requires_grad = true)
        {
            if (requires_grad && !torch.is_floating_point(dtype))
                throw new ExternalException("only Tensors of floating point and complex dtype can require gradients.");
            if (requires_grad && Impl.IsInference && !GradMode.IsInference)
                throw new ExternalException("Setting requires_grad=True on inference tensor outside InferenceMode is not allowed.");
            if (!is_leaf)
            {
                if (requires_grad) return this;
                throw new ExternalException(
                    "you can only change requires_grad flags of leaf variables. If you want to use a computed variable in a subgraph that " +
                    "doesn't require differentiation use var_no_grad = var.detach().");
            }
            if (requires_grad || Impl.Autograd is not null) Impl.EnsureAutograd().RequiresGrad = requires_grad;
            return this;
        }

        /// <summary>Sets <see cref="requires_grad"/>.</summary>
        /// <returns>This tensor.</returns>
        public Tensor with_requires_grad(bool requires_grad = true) => requires_grad_(requires_grad);

        /// <summary>Whether the tensor was not made by a recorded operation.</summary>
        public bool is_leaf => ViewHistory.GradFnOf(Impl) is null;

        /// <summary>
        /// The gradient that <see cref="backward()"/> accumulated, or null before the first one. Each backward adds to it;
        /// an optimizer's <c>zero_grad</c> clears it.
        /// </summary>
        public Tensor? grad
        {
            get => Impl.Autograd?.Grad is { } grad ? new Tensor(grad.Impl.Retain()) : null;
            set
            {
                var meta = Impl.EnsureAutograd();
                var taken = value is null ? null : new Tensor(value.Impl.Retain(), register: false);
                meta.Grad?.Dispose();
                meta.Grad = taken;
            }
        }

        /// <summary>Keeps the gradient of this tensor although it is not a leaf.</summary>
        public void retain_grad()
        {
            if (!requires_grad) throw new ExternalException("can't retain_grad on Tensor that has requires_grad=False.");
            if (ViewHistory.GradFnOf(Impl) is { } gradFn) gradFn.RetainGradIn = Impl.Autograd;
        }

        /// <summary>
        /// Computes the gradient of this scalar with respect to every leaf it depends on, adds it to the leaves' <see cref="grad"/>, and
        /// frees the graph.
        /// </summary>
        /// <exception cref="ExternalException">The tensor is not a scalar, or nothing it depends on requires grad.</exception>
        public void backward() => autograd.backward([this]);

        /// <summary>As <see cref="backward()"/>, for any shape when the gradient of this tensor is given.</summary>
        /// <param name="grad_tensors">The gradient of this tensor.</param>
        /// <param name="retain_graph">Keep the graph for another backward.</param>
        /// <param name="create_graph">Record the computation of the gradients, to differentiate them again.</param>
        /// <param name="inputs">Leaves to accumulate into; all when null.</param>
        public void backward(
            IList<Tensor>? grad_tensors = null, bool retain_graph = false, bool create_graph = false, IList<Tensor>? inputs = null) =>
            autograd.backward([this], grad_tensors, retain_graph, create_graph, inputs);
    }
}
