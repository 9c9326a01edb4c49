namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            public static partial class impl
            {
                /// <summary>The learning rate up to a maximum and down far below, within one training (Smith and Topin, 2017).</summary>
                public class OneCycleLR : LRScheduler
                {
                    private readonly int _total_steps;
                    private readonly bool _cycle_momentum;
                    private readonly Phase[] _phases;
                    private readonly Func<double, double, double, double> _anneal;
                    private readonly double[] _base_momentum, _max_momentum;

                    /// <summary>
                    /// A scheduler; see <see cref="lr_scheduler.OneCycleLR(Optimizer, double, int, int, int, double, AnnealStrategy,
                    /// bool, double, double, double, double, bool, int, bool)"/>.
                    /// </summary>
                    /// <exception cref="ArgumentException">The number of steps is not given, or the optimizer has no momentum to
                    /// cycle.</exception>
                    public OneCycleLR(
                        Optimizer optimizer, double max_lr, int total_steps = -1, int epochs = -1, int steps_per_epoch = -1,
                        double pct_start = 0.3, AnnealStrategy anneal_strategy = AnnealStrategy.Cos, bool cycle_momentum = true,
                        double base_momentum = 0.85, double max_momentum = 0.95, double div_factor = 25, double final_div_factor = 1e4,
                        bool three_phase = false, int last_epoch = -1, bool verbose = false)
                        : this(
                            optimizer, [max_lr], total_steps, epochs, steps_per_epoch, pct_start, anneal_strategy, cycle_momentum,
                            [base_momentum], [max_momentum], div_factor, final_div_factor, three_phase, last_epoch, verbose)
                    {
                    }

                    /// <inheritdoc cref="OneCycleLR(Optimizer, double, int, int, int, double, AnnealStrategy, bool, double, double, double, double, bool, int, bool)" />
                    public OneCycleLR(
                        Optimizer optimizer, IEnumerable<double> max_lr, int total_steps = -1, int epochs = -1, int steps_per_epoch = -1,
                        double pct_start = 0.3, AnnealStrategy anneal_strategy = AnnealStrategy.Cos, bool cycle_momentum = true,
                        IEnumerable<double>? base_momentum = null, IEnumerable<double>? max_momentum = null, double div_factor = 25,
                        double final_div_factor = 1e4, bool three_phase = false, int last_epoch = -1, bool verbose = false)
                        : base(optimizer, last_epoch, verbose)
                    {
                        if (cycle_momentum && optimizer is not (IMomentum or IBetas))
                            throw new ArgumentException("optimizer must support momentum with `cycle_momentum` option enabled",
                                nameof(optimizer));
                        if (pct_start is < 0 or > 1)
                            throw new ArgumentException($"Expected float between 0 and 1 for pct_start, but got {pct_start}",
                                nameof(pct_start));
                        (_total_steps, _cycle_momentum) = (StepsOf(total_steps, epochs, steps_per_epoch), cycle_momentum);
                        _anneal = anneal_strategy == AnnealStrategy.Cos
                            ? (from, to, share) => to + (from - to) / 2.0 * (Math.Cos(Math.PI * share) + 1)
                            : (from, to, share) => (to - from) * share + from;

                        var max = ForGroups(max_lr);
                        double[] initial = [.. max.Select(lr => lr / div_factor)], min = [.. initial.Select(lr => lr / final_div_factor)];
                        (_base_momentum, _max_momentum) = (ForGroups(base_momentum ?? [0.85]), ForGroups(max_momentum ?? [0.95]));
                        var up = new Phase(pct_start * _total_steps - 1, initial, max, _max_momentum, _base_momentum);
                        _phases = three_phase
                            ?
                            [
                                up,
                                new(2 * pct_start * _total_steps - 2, max, initial, _base_momentum, _max_momentum),
                                new(_total_steps - 1, initial, min, _max_momentum, _max_momentum),
                            ]
                            : [up, new(_total_steps - 1, max, min, _base_momentum, _max_momentum)];
                        step();
                    }

                    /// <summary>The way from one number to another.</summary>
                    public enum AnnealStrategy
                    {
                        /// <summary>Along half a cosine.</summary>
                        Cos,

                        /// <summary>Straight.</summary>
                        Linear,
                    }

                    /// <inheritdoc />
                    protected override IEnumerable<double> get_lr()
                    {
                        if (_last_epoch > _total_steps)
                        {
                            throw new InvalidOperationException(
                                $"Tried to step {_last_epoch + 1} times. The specified number of total steps is {_total_steps}");
                        }
                        return _optimizer.ParamGroups.Select(RateOf);
                    }

                    private double RateOf(ILearningRateController group, int i)
                    {
                        double start = 0, rate = 0, momentum = 0;
                        for (var j = 0; j < _phases.Length; j++)
                        {
                            var phase = _phases[j];
                            // The real package compares the group's number, not the phase's, with the last phase's: it matters to a
                            // second or third group.
                            if (_last_epoch <= phase.End || i == _phases.Length - 1)
                            {
                                var share = (_last_epoch - start) / (phase.End - start);
                                rate = _anneal(phase.FromRate[i], phase.ToRate[i], share);
                                momentum = _anneal(phase.FromMomentum[i], phase.ToMomentum[i], share);
                                break;
                            }
                            start = phase.End;
                        }
                        if (_cycle_momentum && group is IBetas betas) betas.Betas = (momentum, betas.Betas.Item2);
                        else if (_cycle_momentum && group is IMomentum own) own.Momentum = momentum;
                        return rate;
                    }

                    private double[] ForGroups(IEnumerable<double> values)
                    {
                        double[] given = [.. values];
                        return given.Length == 1 ? [.. _base_lrs.Select(_ => given[0])] : given;
                    }

                    private static int StepsOf(int total_steps, int epochs, int steps_per_epoch)
                    {
                        if (total_steps == -1 && epochs == -1 && steps_per_epoch == -1)
                            throw new ArgumentException("You must define either total_steps OR (epochs AND steps_per_epoch)");
                        if (total_steps != -1) return Positive(total_steps, nameof(total_steps));
                        return Positive(epochs, nameof(epochs)) * Positive(steps_per_epoch, nameof(steps_per_epoch));

                        static int Positive(int value, string name) =>
                            value > 0 ? value : throw new ArgumentException($"Expected positive integer {name}, but got {value}", name);
                    }

                    /// <summary>
                    /// A part of the cycle, up to a step, in which the numbers of the groups go from one value to another.
                    /// </summary>
                    private sealed record Phase(double End, double[] FromRate, double[] ToRate, double[] FromMomentum, double[] ToMomentum);
                }
            }

            /// <summary>
            /// The learning rate up to a maximum and down far below, within one training: call <c>step</c> after every batch.
            /// </summary>
            /// <param name="optimizer">Whose learning rates, and momentum or first beta, to change.</param>
            /// <param name="max_lr">The maximum.</param>
            /// <param name="total_steps">Batches in all; or give both following numbers.</param>
            /// <param name="epochs">Epochs in all.</param>
            /// <param name="steps_per_epoch">Batches an epoch.</param>
            /// <param name="pct_start">The share of the steps on the way up.</param>
            /// <param name="anneal_strategy">Along half a cosine, or straight.</param>
            /// <param name="cycle_momentum">Let the momentum go the other way meanwhile.</param>
            /// <param name="base_momentum">The momentum where the learning rate is highest.</param>
            /// <param name="max_momentum">The momentum where it is lowest.</param>
            /// <param name="div_factor">The maximum divided by this is where it starts.</param>
            /// <param name="final_div_factor">The start divided by this is where it ends.</param>
            /// <param name="three_phase">Come down to the start first, and then to the end.</param>
            /// <param name="last_epoch">The step to go on from; -1 starts afresh.</param>
            /// <param name="verbose">Say on the console what changes.</param>
            public static LRScheduler OneCycleLR(
                Optimizer optimizer, double max_lr, int total_steps = -1, int epochs = -1, int steps_per_epoch = -1, double pct_start = 0.3,
                impl.OneCycleLR.AnnealStrategy anneal_strategy = impl.OneCycleLR.AnnealStrategy.Cos, bool cycle_momentum = true,
                double base_momentum = 0.85, double max_momentum = 0.95, double div_factor = 25, double final_div_factor = 1e4,
                bool three_phase = false, int last_epoch = -1, bool verbose = false) =>
                new impl.OneCycleLR(
                    optimizer, max_lr, total_steps, epochs, steps_per_epoch, pct_start, anneal_strategy, cycle_momentum, base_momentum,
                    max_momentum, div_factor, final_div_factor, three_phase, last_epoch, verbose);

            /// <inheritdoc cref="OneCycleLR(Optimizer, double, int, int, int, double, impl.OneCycleLR.AnnealStrategy, bool, double, double, double, double, bool, int, bool)" />
            public static LRScheduler OneCycleLR(
                Optimizer optimizer, IEnumerable<double> max_lr, int total_steps = -1, int epochs = -1, int steps_per_epoch = -1,
                double pct_start = 0.3, impl.OneCycleLR.AnnealStrategy anneal_strategy = impl.OneCycleLR.AnnealStrategy.Cos,
                bool cycle_momentum = true, IEnumerable<double>? base_momentum = null, IEnumerable<double>? max_momentum = null,
                double div_factor = 25, double final_div_factor = 1e4, bool three_phase = false, int last_epoch = -1,
                bool verbose = false) =>
                new impl.OneCycleLR(
                    optimizer, max_lr, total_steps, epochs, steps_per_epoch, pct_start, anneal_strategy, cycle_momentum, base_momentum,
                    max_momentum, div_factor, final_div_factor, three_phase, last_epoch, verbose);
        }
    }
}
