using TorchSharp.Kernels.Optim;
using TorchSharp.Modules;
using TorchSharp.Tensors;

namespace TorchSharp.Modules
{
    /// <summary>Adagrad (Duchi, Hazan and Singer, 2011): gradients divided by the root of the sum of their squares so far.</summary>
    public partial class Adagrad : OptimizerHelper
    {
        /// <summary>
        /// An optimizer; see <see cref="torch.optim.Adagrad(IEnumerable{Parameter}, double, double, double, double, double)"/>.
        /// </summary>
        /// <exception cref="ArgumentException">A number is negative.</exception>
        public Adagrad(
            IEnumerable<Parameter> parameters, double lr = 1e-2, double lr_decay = 0, double weight_decay = 0,
            double initial_accumulator_value = 0, double eps = 1e-10)
            : this([new ParamGroup { Parameters = parameters }], lr, lr_decay, weight_decay, initial_accumulator_value, eps)
        {
        }

        /// <inheritdoc cref="Adagrad(IEnumerable{Parameter}, double, double, double, double, double)" />
        public Adagrad(
            IEnumerable<ParamGroup> parameters, double lr = 1e-2, double lr_decay = 0, double weight_decay = 0,
            double initial_accumulator_value = 0, double eps = 1e-10)
        {
            if (lr < 0) throw new ArgumentException($"Invalid learning rate: {lr}", nameof(lr));
            if (eps < 0) throw new ArgumentException($"Invalid ε: {eps}", nameof(eps));
            if (lr_decay < 0.0) throw new ArgumentException($"Invalid lr_decay value: {lr_decay}", nameof(lr_decay));
            if (weight_decay < 0.0) throw new ArgumentException($"Invalid weight_decay value: {weight_decay}", nameof(weight_decay));
            if (initial_accumulator_value < 0)
                throw new ArgumentException($"Invalid initial_accumulator_value: {initial_accumulator_value}",
                    nameof(initial_accumulator_value));
            _defaults = new Options
            {
                LearningRate = lr, InitialLearningRate = lr, lr_decay = lr_decay, weight_decay = weight_decay,
                initial_accumulator_value = initial_accumulator_value, eps = eps,
            };
            foreach (var group in parameters) add_param_group(group);
        }

        /// <inheritdoc />
        public override void add_param_group(Modules.ParamGroup param_group)
        {
            var options = (Options)(param_group.Options ??= new Options());
            var defaults = (Options)_defaults;
            options.LearningRate ??= defaults.LearningRate;
            options.lr_decay ??= defaults.lr_decay;
            options.eps ??= defaults.eps;
            options.weight_decay ??= defaults.weight_decay;
            options.initial_accumulator_value ??= defaults.initial_accumulator_value;
            Add(param_group, parameter => new State(parameter));
        }

        private protected override void Update(Parameter parameter, TensorImpl gradient, OptimizerOptions options, OptimizerState state)
        {
            var (o, s) = ((Options)options, (State)state);
            s.step++;
            ParameterUpdate.Run(parameter, gradient, new AdagradRule
            {
                Squares = ParameterUpdate.StateOf(parameter, s.sum), Epsilon = o.eps!.Value, WeightDecay = o.weight_decay!.Value,
                LearningRate = o.LearningRate!.Value / (1 + (s.step - 1) * o.lr_decay!.Value),
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
            /// <summary>Adagrad: gradients divided by the root of the sum of their squares so far.</summary>
            /// <param name="parameters">What to change.</param>
            /// <param name="lr">The length of the first step.</param>
            /// <param name="lr_decay">How fast the learning rate falls with the number of steps.</param>
            /// <param name="weight_decay">How strongly parameters are drawn to zero.</param>
            /// <param name="initial_accumulator_value">What the sums of squares begin with.</param>
            /// <param name="eps">What is added to the root that gradients are divided by.</param>
            public static Adagrad Adagrad(
                IEnumerable<Parameter> parameters, double lr = 1e-2, double lr_decay = 0, double weight_decay = 0,
                double initial_accumulator_value = 0, double eps = 1e-10) =>
                new(parameters, lr, lr_decay, weight_decay, initial_accumulator_value, eps);

            /// <inheritdoc cref="Adagrad(IEnumerable{Parameter}, double, double, double, double, double)" />
            public static Adagrad Adagrad(
                IEnumerable<(string name, Parameter parameter)> parameters, double lr = 1e-2, double lr_decay = 0, double weight_decay = 0,
                double initial_accumulator_value = 0, double eps = 1e-10) =>
                new(parameters.Select(p => p.parameter), lr, lr_decay, weight_decay, initial_accumulator_value, eps);

            /// <inheritdoc cref="Adagrad(IEnumerable{Parameter}, double, double, double, double, double)" />
            public static Adagrad Adagrad(
                IEnumerable<Adagrad.ParamGroup> parameters, double lr = 1e-2, double lr_decay = 0, double weight_decay = 0,
                double initial_accumulator_value = 0, double eps = 1e-10) =>
                new(parameters, lr, lr_decay, weight_decay, initial_accumulator_value, eps);
        }
    }
}
