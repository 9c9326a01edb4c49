using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>Stochastic gradient descent: each parameter a step against its gradient, optionally with momentum.</summary>
    public class SGD : torch.optim.Optimizer
    {
        private readonly List<Parameter> _parameters;
        private readonly Dictionary<Parameter, torch.Tensor> _velocities = new(ReferenceEqualityComparer.Instance);
        private readonly double _learningRate, _momentum, _dampening, _weightDecay;
        private readonly bool _nesterov, _maximize;

        /// <summary>An optimizer; see <see cref="torch.optim.SGD"/>.</summary>
        public SGD(
            IEnumerable<Parameter> parameters, double lr, double momentum = 0.0, double dampening = 0, double weight_decay = 0,
            bool nesterov = false, bool maximize = false)
        {
            if (lr < 0.0) throw new ArgumentException($"Invalid learning rate: {lr}", nameof(lr));
            if (momentum < 0.0) throw new ArgumentException($"Invalid momentum value: {momentum}", nameof(momentum));
            if (weight_decay < 0.0) throw new ArgumentException($"Invalid weight_decay value: {weight_decay}", nameof(weight_decay));
            if (nesterov && (momentum <= 0 || dampening != 0))
                throw new ArgumentException("Nesterov momentum requires a momentum and zero dampening.", nameof(nesterov));
            _parameters = [.. parameters];
            (_learningRate, _momentum, _dampening, _weightDecay) = (lr, momentum, dampening, weight_decay);
            (_nesterov, _maximize) = (nesterov, maximize);
        }

        /// <inheritdoc />
        public override IEnumerable<Parameter> parameters() => _parameters;

        /// <inheritdoc />
        public override torch.Tensor? step(Func<torch.Tensor>? closure = null)
        {
            torch.Tensor? loss = null;
            if (closure is not null)
            {
                using (torch.enable_grad()) loss = closure();
            }
            using var mode = torch.no_grad();
            using var scope = torch.NewDisposeScope();
            foreach (var parameter in _parameters)
            {
                if (parameter.grad is { } gradient) parameter.add_(Direction(parameter, gradient), _maximize ? _learningRate : -_learningRate);
            }
            return loss;
        }

        /// <inheritdoc />
        protected override void Dispose(bool disposing)
        {
            foreach (var velocity in _velocities.Values) velocity.Dispose();
            _velocities.Clear();
        }

        private torch.Tensor Direction(Parameter parameter, torch.Tensor gradient)
        {
            if (_weightDecay != 0) gradient = gradient.add(parameter, _weightDecay);
            if (_momentum == 0) return gradient;
            if (_velocities.TryGetValue(parameter, out var velocity))
                velocity.mul_(_momentum).add_(gradient, 1 - _dampening);
            else
                _velocities[parameter] = velocity = gradient.clone().DetachFromDisposeScope();
            return _nesterov ? gradient.add(velocity, _momentum) : velocity;
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
        }
    }
}
