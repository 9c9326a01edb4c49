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
                /// <summary>Multiplies the learning rate by gamma every few epochs.</summary>
                public class StepLR : LRScheduler
                {
                    private readonly int _step_size;
                    private readonly double _gamma;

                    /// <summary>A scheduler; see <see cref="lr_scheduler.StepLR"/>.</summary>
                    public StepLR(Optimizer optimizer, int step_size, double gamma = 0.1, int last_epoch = -1, bool verbose = false)
                        : base(optimizer, last_epoch, verbose)
                    {
                        (_step_size, _gamma) = (step_size, gamma);
                        step();
                    }

                    /// <inheritdoc />
                    protected override IEnumerable<double> get_lr() =>
                        _last_epoch == 0 || _last_epoch % _step_size != 0 ? LearningRates : LearningRates.Select(lr => lr * _gamma);

                    /// <inheritdoc />
                    protected override IEnumerable<double> get_closed_form_lr() =>
                        _base_lrs.Select(lr => lr * Math.Pow(_gamma, _last_epoch / _step_size));
                }
            }

            /// <summary>Multiplies the learning rate by gamma every few epochs.</summary>
            /// <param name="optimizer">Whose learning rates to change.</param>
            /// <param name="step_size">Epochs from one change to the next.</param>
            /// <param name="gamma">What to multiply by.</param>
            /// <param name="last_epoch">The epoch to go on from; -1 starts afresh.</param>
            /// <param name="verbose">Say on the console what changes.</param>
            public static LRScheduler StepLR(
                Optimizer optimizer, int step_size, double gamma = 0.1, int last_epoch = -1, bool verbose = false) =>
                new impl.StepLR(optimizer, step_size, gamma, last_epoch, verbose);
        }
    }
}
