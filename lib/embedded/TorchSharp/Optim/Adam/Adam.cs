using TorchSharp.Modules;
using TorchSharp.Optim;
using TorchSharp.Tensors;

namespace TorchSharp.Modules
{
    /// <summary>Adam (Kingma and Ba, 2015): steps of about equal length for all parameters, whatever the size of their gradients.</summary>
    public partial class Adam : OptimizerHelper, torch.optim.IBetas
    {
        /// <summary>
        /// An optimizer; see <see cref="torch.optim.Adam(IEnumerable{Parameter}, double, double, double, double, double, bool, bool)"/>.
        /// </summary>
        /// <exception cref="ArgumentException">A number is out of its range.</exception>
        public Adam(
            IEnumerable<Parameter> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8,
            double weight_decay = 0, bool amsgrad = false, bool maximize = false)
            : this([new ParamGroup { Parameters = parameters }], lr, beta1, beta2, eps, weight_decay, amsgrad, maximize)
        {
        }

        /// <inheritdoc cref="Adam(IEnumerable{Parameter}, double, double, double, double, double, bool, bool)" />
        public Adam(
            IEnumerable<ParamGroup> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8,
            double weight_decay = 0, bool amsgrad = false, bool maximize = false)
        {
            var options = new Options
            {
                LearningRate = lr, InitialLearningRate = lr, beta1 = beta1, beta2 = beta2, eps = eps, weight_decay = weight_decay,
                amsgrad = amsgrad, maximize = maximize,
            };
            options.Numbers.Check(lr);
            _defaults = options;
            foreach (var group in parameters) add_param_group(group);
        }

        /// <summary>How much of the means is kept: what groups without numbers of their own get.</summary>
        public (double, double) Betas
        {
            get => (((Options)_defaults).beta1!.Value, ((Options)_defaults).beta2!.Value);
            set => (((Options)_defaults).beta1, ((Options)_defaults).beta2) = (value.Item1, value.Item2);
        }

        /// <inheritdoc />
        public override void add_param_group(Modules.ParamGroup param_group)
        {
            var options = (Options)(param_group.Options ??= new Options());
            options.LearningRate ??= _defaults.LearningRate;
            options.Numbers.Complete(((Options)_defaults).Numbers);
            Add(param_group, parameter => new State(parameter));
        }

        private protected override void Update(Parameter parameter, TensorImpl gradient, OptimizerOptions options, OptimizerState state)
        {
            var o = (Options)options;
            AdamUpdate.Run(
                parameter, gradient, o.LearningRate!.Value, o.Numbers, ((State)state).Memory, decay: o.weight_decay!.Value, shrink: 1);
        }
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class optim
        {
            /// <summary>Adam: the optimizer to begin with.</summary>
            /// <param name="parameters">What to change.</param>
            /// <param name="lr">The length of a step where gradients are steady.</param>
            /// <param name="beta1">How much of the mean of the gradients is kept.</param>
            /// <param name="beta2">How much of the mean of their squares is kept.</param>
            /// <param name="eps">What is added to the root that gradients are divided by.</param>
            /// <param name="weight_decay">How strongly parameters are drawn to zero: added to the gradients.</param>
            /// <param name="amsgrad">Divide by the largest means of squares so far.</param>
            /// <param name="maximize">Climb instead of descend.</param>
            public static Adam Adam(
                IEnumerable<Parameter> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8,
                double weight_decay = 0, bool amsgrad = false, bool maximize = false) =>
                new(parameters, lr, beta1, beta2, eps, weight_decay, amsgrad, maximize);

            /// <inheritdoc cref="Adam(IEnumerable{Parameter}, double, double, double, double, double, bool, bool)" />
            public static Adam Adam(
                IEnumerable<(string name, Parameter parameter)> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999,
                double eps = 1e-8, double weight_decay = 0, bool amsgrad = false, bool maximize = false) =>
                new(parameters.Select(p => p.parameter), lr, beta1, beta2, eps, weight_decay, amsgrad, maximize);

            /// <inheritdoc cref="Adam(IEnumerable{Parameter}, double, double, double, double, double, bool, bool)" />
            public static Adam Adam(
                IEnumerable<Adam.ParamGroup> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8,
                double weight_decay = 0, bool amsgrad = false, bool maximize = false) =>
                new(parameters, lr, beta1, beta2, eps, weight_decay, amsgrad, maximize);
        }
    }
}
