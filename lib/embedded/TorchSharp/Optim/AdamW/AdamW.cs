using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>AdamW (Loshchilov and Hutter, 2019): Adam with a weight decay that does not go through the means.</summary>
    public class AdamW : AdamFamily
    {
        /// <summary>
        /// An optimizer; see <see cref="torch.optim.AdamW(IEnumerable{Parameter}, double, double, double, double, double, bool, bool)"/>.
        /// </summary>
        /// <exception cref="ArgumentException">A number is out of its range.</exception>
        public AdamW(
            IEnumerable<Parameter> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8,
            double weight_decay = 0, bool amsgrad = false, bool maximize = false)
            : this([new ParamGroup { Parameters = parameters }], lr, beta1, beta2, eps, weight_decay, amsgrad, maximize)
        {
        }

        /// <inheritdoc cref="AdamW(IEnumerable{Parameter}, double, double, double, double, double, bool, bool)" />
        public AdamW(
            IEnumerable<ParamGroup> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8,
            double weight_decay = 0, bool amsgrad = false, bool maximize = false)
            : base(
                new Options
                {
                    LearningRate = lr, beta1 = beta1, beta2 = beta2, eps = eps, weight_decay = weight_decay, amsgrad = amsgrad,
                    maximize = maximize,
                },
                parameters)
        {
        }

        private protected override AdamOptions NewOptions() => new Options();

        private protected override AdamState NewState(Parameter parameter) => new State(parameter);

        private protected override (double Decay, double Shrink) Decay(AdamOptions options) =>
            (0, 1 - options.LearningRate!.Value * options.weight_decay!.Value);

        /// <summary>What is remembered of a parameter.</summary>
        public sealed class State(Parameter parameter) : AdamState(parameter);

        /// <summary>The options of a group; those left out are the optimizer's.</summary>
        public class Options : AdamOptions;

        /// <summary>Parameters that share options.</summary>
        public class ParamGroup : ParamGroup<Options>, torch.optim.IBetas
        {
            /// <summary>An empty group with the optimizer's options.</summary>
            public ParamGroup()
            {
            }

            /// <summary>Parameters with options.</summary>
            public ParamGroup(IEnumerable<Parameter> parameters, Options options) : base(parameters, options)
            {
            }

            /// <summary>Parameters with options.</summary>
            public ParamGroup(
                IEnumerable<Parameter> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8,
                double weight_decay = 0, bool amsgrad = false, bool maximize = false)
                : base(parameters, new Options
                {
                    LearningRate = lr, beta1 = beta1, beta2 = beta2, eps = eps, weight_decay = weight_decay, amsgrad = amsgrad,
                    maximize = maximize,
                })
            {
            }

            /// <inheritdoc />
            public (double, double) Betas
            {
                get => (Options.beta1!.Value, Options.beta2!.Value);
                set => (Options.beta1, Options.beta2) = (value.Item1, value.Item2);
            }
        }
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class optim
        {
            /// <summary>Adam with a weight decay of its own.</summary>
            /// <param name="parameters">What to change.</param>
            /// <param name="lr">The length of a step where gradients are steady.</param>
            /// <param name="beta1">How much of the mean of the gradients is kept.</param>
            /// <param name="beta2">How much of the mean of their squares is kept.</param>
            /// <param name="eps">What is added to the root that gradients are divided by.</param>
            /// <param name="weight_decay">How strongly parameters are drawn to zero, in units of the learning rate.</param>
            /// <param name="amsgrad">Divide by the largest means of squares so far.</param>
            /// <param name="maximize">Climb instead of descend.</param>
            public static AdamW AdamW(
                IEnumerable<Parameter> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8,
                double weight_decay = 0, bool amsgrad = false, bool maximize = false) =>
                new(parameters, lr, beta1, beta2, eps, weight_decay, amsgrad, maximize);

            /// <inheritdoc cref="AdamW(IEnumerable{Parameter}, double, double, double, double, double, bool, bool)" />
            public static AdamW AdamW(
                IEnumerable<(string name, Parameter parameter)> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999,
                double eps = 1e-8, double weight_decay = 0, bool amsgrad = false, bool maximize = false) =>
                new(parameters.Select(p => p.parameter), lr, beta1, beta2, eps, weight_decay, amsgrad, maximize);

            /// <inheritdoc cref="AdamW(IEnumerable{Parameter}, double, double, double, double, double, bool, bool)" />
            public static AdamW AdamW(
                IEnumerable<AdamW.ParamGroup> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8,
                double weight_decay = 0, bool amsgrad = false, bool maximize = false) =>
                new(parameters, lr, beta1, beta2, eps, weight_decay, amsgrad, maximize);
        }
    }
}
