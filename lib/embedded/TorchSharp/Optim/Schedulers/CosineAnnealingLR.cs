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
                /// <summary>The learning rate along half a cosine, from all of it to its least (Loshchilov and Hutter, 2017).</summary>
                public class CosineAnnealingLR : LRScheduler
                {
                    private readonly double _T_max;
                    private readonly double _eta_min;

                    /// <summary>A scheduler; see <see cref="lr_scheduler.CosineAnnealingLR"/>.</summary>
                    public CosineAnnealingLR(
                        Optimizer optimizer, double T_max, double eta_min = 0, int last_epoch = -1, bool verbose = false)
                        : base(optimizer, last_epoch, verbose)
                    {
                        (_T_max, _eta_min) = (T_max, eta_min);
                        step();
                    }

                    /// <inheritdoc />
                    protected override IEnumerable<double> get_lr() =>
                        _last_epoch == 0 ? LearningRates
                        : (_last_epoch - 1 - _T_max) % (2 * _T_max) == 0
                            ? LearningRates.Zip(_base_lrs, (lr, first) => lr + (first - _eta_min) * (1 - Math.Cos(Math.PI / _T_max)) / 2)
                        : LearningRates.Select(lr => Height(_last_epoch) / Height(_last_epoch - 1) * (lr - _eta_min) + _eta_min);

                    /// <inheritdoc />
                    protected override IEnumerable<double> get_closed_form_lr() =>
                        _base_lrs.Select(lr => _eta_min + (lr - _eta_min) * Height(_last_epoch) / 2);

                    private double Height(int epoch) => 1 + Math.Cos(Math.PI * epoch / _T_max);
                }
            }

            /// <summary>The learning rate along half a cosine, from all of it to its least (Loshchilov and Hutter, 2017).</summary>
            /// <param name="optimizer">Whose learning rates to change.</param>
            /// <param name="T_max">Epochs until the least.</param>
            /// <param name="eta_min">The least.</param>
            /// <param name="last_epoch">The epoch to go on from; -1 starts afresh.</param>
            /// <param name="verbose">Say on the console what changes.</param>
            public static LRScheduler CosineAnnealingLR(
                Optimizer optimizer, double T_max, double eta_min = 0, int last_epoch = -1, bool verbose = false) =>
                new impl.CosineAnnealingLR(optimizer, T_max, eta_min, last_epoch, verbose);
        }
    }
}
