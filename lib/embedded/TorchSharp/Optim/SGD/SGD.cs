using TorchSharp.Kernels.Optim;
using TorchSharp.Modules;
using TorchSharp.Tensors;

namespace TorchSharp.Modules
{
    /// <summary>Stochastic gradient descent: each parameter a step against its gradient, optionally with momentum.</summary>
    public partial class SGD : OptimizerHelper, torch.optim.IMomentum
    {
        /// <summary>
        /// An optimizer; see <see cref="torch.optim.SGD(IEnumerable{Parameter}, double, double, double, double, bool, bool)"/>.
        /// </summary>
        /// <exception cref="ArgumentException">A number is negative, or Nesterov's method has no momentum or a dampening.</exception>
        public SGD(
            IEnumerable<Parameter> parameters, double lr, double momentum = 0.0, double dampening = 0, double weight_decay = 0,
            bool nesterov = false, bool maximize = false)
            : this([new ParamGroup { Parameters = parameters }], lr, momentum, dampening, weight_decay, nesterov, maximize)
        {
        }

        /// <summary>
        /// An optimizer of groups; see <see cref="torch.optim.SGD(IEnumerable{Parameter}, double, double, double, double, bool, bool)"/>.
        /// </summary>
        /// <exception cref="ArgumentException">A number is negative, or Nesterov's method has no momentum or a dampening.</exception>
        public SGD(
            IEnumerable<ParamGroup> parameters, double lr, double momentum = 0.0, double dampening = 0, double weight_decay = 0,
            bool nesterov = false, bool maximize = false)
        {
            if (lr < 0.0) throw new ArgumentException($"Invalid learning rate: {lr}", nameof(lr));
            if (momentum < 0.0) throw new ArgumentException($"Invalid momentum value: {momentum}", nameof(momentum));
            if (weight_decay < 0.0) throw new ArgumentException($"Invalid weight_decay value: {weight_decay}", nameof(weight_decay));
            if (nesterov && (momentum <= 0 || dampening != 0))
                throw new ArgumentException("Nesterov momentum requires a momentum and zero dampening", nameof(nesterov));
            _defaults = new Options
            {
                LearningRate = lr, InitialLearningRate = lr, momentum = momentum, dampening = dampening, weight_decay = weight_decay,
                nesterov = nesterov, maximize = maximize,
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
            options.LearningRate ??= defaults.LearningRate;
            options.momentum ??= defaults.momentum;
            options.dampening ??= defaults.dampening;
            options.weight_decay ??= defaults.weight_decay;
            options.nesterov ??= defaults.nesterov;
            options.maximize ??= defaults.maximize;
            Add(param_group, parameter => new State(parameter));
        }

        private protected override void Update(Parameter parameter, TensorImpl gradient, OptimizerOptions options, OptimizerState state)
        {
            var (o, s) = ((Options)options, (State)state);
            var rule = new SgdRule
            {
                Step = o.maximize!.Value ? o.LearningRate!.Value : -o.LearningRate!.Value,
                Momentum = o.momentum!.Value, Dampening = o.dampening!.Value, WeightDecay = o.weight_decay!.Value,
                Nesterov = o.nesterov!.Value,
                IsFirst = s.momentum_buffer is null,
            };
            if (rule.Momentum != 0)
            {
                s.momentum_buffer ??= parameter.detach().empty_like().DetachFromDisposeScope();
                rule.Velocity = ParameterUpdate.StateOf(parameter, s.momentum_buffer);
            }
            ParameterUpdate.Run(parameter, gradient, rule);
        }
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class optim
        {
            /// <summary>Stochastic gradient descent.</summary>
            /// <param name="parameters">What to change.</param>
            /// <param name="learningRate">The length of a step, in units of the gradient.</param>
            /// <param name="momentum">The share of the last step that is taken again.</param>
            /// <param name="dampening">The share of the gradient that momentum leaves out.</param>
            /// <param name="weight_decay">How strongly parameters are drawn to zero.</param>
            /// <param name="nesterov">Look ahead along the momentum.</param>
            /// <param name="maximize">Climb instead of descend.</param>
            public static SGD SGD(
                IEnumerable<Parameter> parameters, double learningRate, double momentum = 0, double dampening = 0, double weight_decay = 0,
                bool nesterov = false, bool maximize = false) =>
                new(parameters, learningRate, momentum, dampening, weight_decay, nesterov, maximize);

            /// <inheritdoc cref="SGD(IEnumerable{Parameter}, double, double, double, double, bool, bool)" />
            public static SGD SGD(
                IEnumerable<(string name, Parameter parameter)> parameters, double learningRate, double momentum = 0, double dampening = 0,
                double weight_decay = 0, bool nesterov = false, bool maximize = false) =>
                new(parameters.Select(p => p.parameter), learningRate, momentum, dampening, weight_decay, nesterov, maximize);

            /// <inheritdoc cref="SGD(IEnumerable{Parameter}, double, double, double, double, bool, bool)" />
            public static SGD SGD(
                IEnumerable<SGD.ParamGroup> parameters, double learningRate, double momentum = 0.0, double dampening = 0,
                double weight_decay = 0, bool nesterov = false, bool maximize = false) =>
                new(parameters, learningRate, momentum, dampening, weight_decay, nesterov, maximize);
        }
    }
}
