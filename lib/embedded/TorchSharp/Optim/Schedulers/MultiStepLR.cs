namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            /// <summary>The schedulers' classes; the functions beside make them.</summary>
            public static partial class impl
            {
                /// <summary>Multiplies the learning rate by gamma at given epochs.</summary>
                public class MultiStepLR : LRScheduler
                {
                    private readonly IList<int> _milestones;
                    private readonly double _gamma;

                    /// <summary>A scheduler; see <see cref="lr_scheduler.MultiStepLR"/>.</summary>
                    public MultiStepLR(
                        Optimizer optimizer, IList<int> milestones, double gamma = 0.1, int last_epoch = -1, bool verbose = false)
                        : base(optimizer, last_epoch, verbose)
                    {
                        (_milestones, _gamma) = (milestones, gamma);
                        step();
                    }

                    /// <inheritdoc />
                    protected override IEnumerable<double> get_lr() =>
                        _milestones.Contains(_last_epoch) ? LearningRates.Select(lr => lr * _gamma) : LearningRates;

                    /// <inheritdoc />
                    protected override IEnumerable<double> get_closed_form_lr() =>
                        _base_lrs.Select(lr => lr * Math.Pow(_gamma, _milestones.Distinct().Count(milestone => milestone <= _last_epoch)));
                }
            }

            /// <summary>Multiplies the learning rate by gamma at given epochs.</summary>
            /// <param name="optimizer">Whose learning rates to change.</param>
            /// <param name="milestones">The epochs.</param>
            /// <param name="gamma">What to multiply by.</param>
            /// <param name="last_epoch">The epoch to go on from; -1 starts afresh.</param>
            /// <param name="verbose">Say on the console what changes.</param>
            public static LRScheduler MultiStepLR(
                Optimizer optimizer, IList<int> milestones, double gamma = 0.1, int last_epoch = -1, bool verbose = false) =>
                new impl.MultiStepLR(optimizer, milestones, gamma, last_epoch, verbose);
        }
    }
}
