using TorchSharp.Kernels.Optim;
using TorchSharp.Modules;
using TorchSharp.Tensors;

namespace TorchSharp.Modules
{
    /// <summary>RMSProp (Hinton, 2012): gradients divided by the root of a running mean of their squares.</summary>
    public partial class RMSProp : OptimizerHelper, torch.optim.IMomentum
    {
        /// <summary>
        /// An optimizer; see <see cref="torch.optim.RMSProp(IEnumerable{Parameter}, double, double, double, double, double, bool,
        /// bool)"/>.
        /// </summary>
        /// <exception cref="ArgumentException">A number is negative.</exception>
        public RMSProp(
            IEnumerable<Parameter> parameters, double lr = 1e-3, double alpha = 0.99, double eps = 1e-8, double weight_decay = 0,
            double momentum = 0.0, bool centered = false, bool maximize = false)
            : this([new ParamGroup { Parameters = parameters }], lr, alpha, eps, weight_decay, momentum, centered, maximize)
        {
        }

        /// <inheritdoc cref="RMSProp(IEnumerable{Parameter}, double, double, double, double, double, bool, bool)" />
        public RMSProp(
            IEnumerable<ParamGroup> parameters, double lr = 1e-3, double alpha = 0.99, double eps = 1e-8, double weight_decay = 0,
            double momentum = 0.0, bool centered = false, bool maximize = false)
        {
            if (lr < 0) throw new ArgumentException($"Invalid learning rate: {lr}", nameof(lr));
            if (eps < 0) throw new ArgumentException($"Invalid ε: {eps}", nameof(eps));
            if (alpha < 0) throw new ArgumentException($"Invalid alpha: {alpha}", nameof(alpha));
            if (momentum < 0.0) throw new ArgumentException($"Invalid momentum value: {momentum}", nameof(momentum));
            if (weight_decay < 0.0) throw new ArgumentException($"Invalid weight_decay value: {weight_decay}", nameof(weight_decay));
            _defaults = new Options
            {
                LearningRate = lr, InitialLearningRate = lr, alpha = alpha, eps = eps, weight_decay = weight_decay, momentum = momentum,
                centered = centered, maximize = maximize,
            };
            foreach (var group in parameters) add_param_group(group);
        }

        /// <summary>The momentum that groups without one get.</summary>
        public double Momentum
        {
            get => ((Options)_defaults).momentum!.Value;
            set => ((Options)_defaults).momentum = value;
        }

        /// <inheritdoc />
        public override void add_param_group(Modules.ParamGroup param_group)
        {
            var options = (Options)(param_group.Options ??= new Options());
            var defaults = (Options)_defaults;
            options.maximize ??= defaults.maximize;
            options.LearningRate ??= defaults.LearningRate;
            options.momentum ??= defaults.momentum;
            options.eps ??= defaults.eps;
            options.alpha ??= defaults.alpha;
            options.weight_decay ??= defaults.weight_decay;
            options.centered ??= defaults.centered;
            Add(param_group, parameter => new State(parameter));
        }

        private protected override void Update(Parameter parameter, TensorImpl gradient, OptimizerOptions options, OptimizerState state)
        {
            var (o, s) = ((Options)options, (State)state);
            s.step++;
            ParameterUpdate.Run(parameter, gradient, new RmsPropRule
            {
                SquareAverage = ParameterUpdate.StateOf(parameter, s.square_avg),
                Average = o.centered!.Value ? ParameterUpdate.StateOf(parameter, s.grad_avg) : null,
                Velocity = o.momentum > 0 ? ParameterUpdate.StateOf(parameter, s.momentum_buffer) : null,
                LearningRate = o.LearningRate!.Value, Alpha = o.alpha!.Value, Epsilon = o.eps!.Value, WeightDecay = o.weight_decay!.Value,
                Momentum = o.momentum!.Value, Maximize = o.maximize!.Value,
            });
        }
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class optim
        {
            /// <summary>RMSProp: gradients divided by the root of a running mean of their squares.</summary>
            /// <param name="parameters">What to change.</param>
            /// <param name="lr">The length of a step where gradients are steady.</param>
            /// <param name="alpha">How much of the mean of the squared gradients is kept.</param>
            /// <param name="eps">What is added to the root that gradients are divided by.</param>
            /// <param name="weight_decay">How strongly parameters are drawn to zero.</param>
            /// <param name="momentum">The share of the last step that is taken again.</param>
            /// <param name="centered">Divide by the root of the variance, not of the mean of squares.</param>
            /// <param name="maximize">Climb instead of descend.</param>
            public static RMSProp RMSProp(
                IEnumerable<Parameter> parameters, double lr = 0.01, double alpha = 0.99, double eps = 1e-8, double weight_decay = 0,
                double momentum = 0, bool centered = false, bool maximize = false) =>
                new(parameters, lr, alpha, eps, weight_decay, momentum, centered, maximize);

            /// <inheritdoc cref="RMSProp(IEnumerable{Parameter}, double, double, double, double, double, bool, bool)" />
            public static RMSProp RMSProp(
                IEnumerable<(string name, Parameter parameter)> parameters, double lr = 0.01, double alpha = 0.99, double eps = 1e-8,
                double weight_decay = 0, double momentum = 0, bool centered = false, bool maximize = false) =>
                new(parameters.Select(p => p.parameter), lr, alpha, eps, weight_decay, momentum, centered, maximize);

            /// <inheritdoc cref="RMSProp(IEnumerable{Parameter}, double, double, double, double, double, bool, bool)" />
            public static RMSProp RMSProp(
                IEnumerable<RMSProp.ParamGroup> parameters, double lr = 0.01, double alpha = 0.99, double eps = 1e-8,
                double weight_decay = 0, double momentum = 0, bool centered = false, bool maximize = false) =>
                new(parameters, lr, alpha, eps, weight_decay, momentum, centered, maximize);
        }
    }
}
