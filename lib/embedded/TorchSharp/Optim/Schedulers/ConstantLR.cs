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
                /// <summary>A fraction of the learning rate for some epochs, then all of it.</summary>
                public class ConstantLR : LRScheduler
                {
                    private readonly double _factor;
                    private readonly int _total_iters;

                    /// <summary>A scheduler; see <see cref="lr_scheduler.ConstantLR"/>.</summary>
                    public ConstantLR(
                        Optimizer optimizer, double factor = 1.0 / 3, int total_iters = 5, int last_epoch = -1, bool verbose = false)
                        : base(optimizer, last_epoch, verbose)
                    {
                        (_factor, _total_iters) = (factor, total_iters);
                        step();
                    }

                    /// <inheritdoc />
                    protected override IEnumerable<double> get_lr() =>
                        _last_epoch == 0 ? LearningRates.Select(lr => lr * _factor)
                        : _last_epoch == _total_iters ? LearningRates.Select(lr => lr * (1.0 / _factor))
                        : LearningRates;

                    /// <inheritdoc />
                    protected override IEnumerable<double> get_closed_form_lr() =>
                        _base_lrs.Select(lr => lr * (_last_epoch >= _total_iters ? 1 : _factor));
                }
            }

            /// <summary>A fraction of the learning rate for some epochs, then all of it.</summary>
            /// <param name="optimizer">Whose learning rates to change.</param>
            /// <param name="factor">The fraction.</param>
            /// <param name="total_iters">The epochs.</param>
            /// <param name="last_epoch">The epoch to go on from; -1 starts afresh.</param>
            /// <param name="verbose">Say on the console what changes.</param>
            public static LRScheduler ConstantLR(
                Optimizer optimizer, double factor = 1.0 / 3, int total_iters = 5, int last_epoch = -1, bool verbose = false) =>
                new impl.ConstantLR(optimizer, factor, total_iters, last_epoch, verbose);
        }
    }
}
