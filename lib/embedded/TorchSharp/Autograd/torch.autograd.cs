using System.Runtime.InteropServices;
using TorchSharp.Autograd;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Automatic differentiation.</summary>
    public static partial class autograd
    {
        /// <summary>
        /// The gradients of <paramref name="outputs"/> with respect to <paramref name="inputs"/>, without touching any <c>grad</c>.
        /// </summary>
        /// <param name="outputs">Scalars, or tensors of any shape with <paramref name="grad_outputs"/>.</param>
        /// <param name="inputs">Tensors that the outputs depend on.</param>
        /// <param name="grad_outputs">Gradients of the outputs; ones for scalars when null.</param>
        /// <param name="retain_graph">Keep the graph for another backward.</param>
        /// <param name="create_graph">
        /// Record the computation of the gradients, to differentiate them again; that mostly needs <paramref name="retain_graph"/> as well.
        /// </param>
        /// <param name="allow_unused">Give null for an input that the outputs don't depend on, instead of an error.</param>
        /// <exception cref="ExternalException">An input was not used, or the graph was freed already.</exception>
        public static IList<Tensor> grad(
            IList<Tensor> outputs,
            IList<Tensor> inputs,
            IList<Tensor>? grad_outputs = null,
            bool retain_graph = false,
            bool create_graph = false,
            bool allow_unused = false)
        {
            Node[] captures =
            [
                .. inputs.Select(input => Gradient.EdgeOf(input) ?? throw new ExternalException(
                    "One of the differentiated Tensors does not require grad.")),
            ];
            using var roots = new BackwardRoots(outputs, grad_outputs);
            var captured = BackwardPass.Run(roots.Nodes, retain_graph, create_graph, captures);
            if (!allow_unused && captured.Contains(null))
            {
                foreach (var gradient in captured) gradient?.Dispose();
                throw new ExternalException(
                    "One of the differentiated Tensors appears to not have been used in the graph. Set allow_unused=True if this is the " +
                    "desired behavior.");
            }
            return captured!;
        }

        /// <summary>Accumulates the gradients of <paramref name="tensors"/> in the leaves they depend on.</summary>
        /// <param name="tensors">Scalars, or tensors of any shape with <paramref name="grad_tensors"/>.</param>
        /// <param name="grad_tensors">Gradients of the tensors; ones for scalars when null.</param>
        /// <param name="retain_graph">Keep the graph for another backward; as <paramref name="create_graph"/> when null.</param>
        /// <param name="create_graph">Record the computation of the gradients, to differentiate them again.</param>
        /// <param name="inputs">Leaves to accumulate into; all when null.</param>
        /// <exception cref="ExternalException">A tensor is no scalar, requires no grad, or its graph was freed already.</exception>
        public static void backward(
            IList<Tensor> tensors,
            IList<Tensor>? grad_tensors = null,
            bool? retain_graph = null,
            bool create_graph = false,
            IList<Tensor>? inputs = null)
        {
            var retain = retain_graph ?? create_graph;
            if (inputs is null)
            {
                using var roots = new BackwardRoots(tensors, grad_tensors);
                BackwardPass.Run(roots.Nodes, retain, create_graph);
                return;
            }
            var gradients = grad(tensors, inputs, grad_tensors, retain, create_graph, allow_unused: true);
            using var mode = new GradMode(create_graph);
            for (var i = 0; i < inputs.Count; i++)
            {
                using var gradient = gradients[i];
                if (gradient is not null) new AccumulateGrad(inputs[i].Impl).Apply(gradient);
            }
        }

        /// <inheritdoc cref="backward(IList{Tensor}, IList{Tensor}, bool?, bool, IList{Tensor})" />
        public static void backward(
            Tensor tensor,
            IList<Tensor>? grad_tensors = null,
            bool? retain_graph = null,
            bool create_graph = false,
            IList<Tensor>? inputs = null) =>
            backward([tensor], grad_tensors, retain_graph, create_graph, inputs);

        /// <inheritdoc cref="backward(IList{Tensor}, IList{Tensor}, bool?, bool, IList{Tensor})" />
        public static void backward(
            Tensor tensor, Tensor grad_tensor, bool? retain_graph = null, bool create_graph = false, IList<Tensor>? inputs = null) =>
            backward([tensor], [grad_tensor], retain_graph, create_graph, inputs);
    }
}
