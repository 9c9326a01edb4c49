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
                /// <summary>The learning rate times a factor that goes from one number to another in equal steps: a warm-up.</summary>
                public class LinearLR : LRScheduler
                {
                    private readonly double _start_factor;
                    private readonly double _rise;
                    private readonly int _total_iters;

                    /// <summary>A scheduler; see <see cref="lr_scheduler.LinearLR"/>.</summary>
                    public LinearLR(
                        Optimizer optimizer, double start_factor = 1.0 / 3, double end_factor = 1.0, int total_iters = 5,
                        int last_epoch = -1, bool verbose = false)
                        : base(optimizer, last_epoch, verbose)
                    {
                        (_start_factor, _rise, _total_iters) = (start_factor, end_factor - start_factor, total_iters);
                        step();
                    }

                    /// <inheritdoc />
                    protected override IEnumerable<double> get_lr() =>
                        _last_epoch == 0 ? LearningRates.Select(lr => lr * _start_factor)
                        : _last_epoch > _total_iters ? LearningRates
                        : LearningRates.Select(lr => lr * (1 + _rise / (_total_iters * _start_factor + (_last_epoch - 1) * _rise)));

                    /// <inheritdoc />
                    protected override IEnumerable<double> get_closed_form_lr() =>
                        _base_lrs.Select(lr => lr * (_start_factor + _rise * Math.Min(_total_iters, _last_epoch) / _total_iters));
                }
            }

            /// <summary>The learning rate times a factor that goes from one number to another in equal steps: a warm-up.</summary>
            /// <param name="optimizer">Whose learning rates to change.</param>
            /// <param name="start_factor">The factor at first.</param>
            /// <param name="end_factor">The factor in the end.</param>
            /// <param name="total_iters">In how many epochs.</param>
            /// <param name="last_epoch">The epoch to go on from; -1 starts afresh.</param>
            /// <param name="verbose">Say on the console what changes.</param>
            public static LRScheduler LinearLR(
                Optimizer optimizer, double start_factor = 1.0 / 3, double end_factor = 1.0, int total_iters = 5, int last_epoch = -1,
                bool verbose = false) =>
                new impl.LinearLR(optimizer, start_factor, end_factor, total_iters, last_epoch, verbose);
        }
    }
}
