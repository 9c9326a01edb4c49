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
                /// <summary>The learning rate at first times a function of the epoch.</summary>
                public class LambdaLR : LRScheduler
                {
                    private readonly Func<int, double> _lr_lambda;

                    /// <summary>A scheduler; see <see cref="lr_scheduler.LambdaLR"/>.</summary>
                    public LambdaLR(Optimizer optimizer, Func<int, double> lr_lambda, int last_epoch = -1, bool verbose = false)
                        : base(optimizer, last_epoch, verbose)
                    {
                        _lr_lambda = lr_lambda;
                        step();
                    }

                    /// <inheritdoc />
                    protected override IEnumerable<double> get_lr() =>
                        _base_lrs.Select(lr => lr * _lr_lambda(_last_epoch));
                }
            }

            /// <summary>The learning rate at first times a function of the epoch.</summary>
            /// <param name="optimizer">Whose learning rates to change.</param>
            /// <param name="lr_lambda">The function.</param>
            /// <param name="last_epoch">The epoch to go on from; -1 starts afresh.</param>
            /// <param name="verbose">Say on the console what changes.</param>
            public static LRScheduler LambdaLR(
                Optimizer optimizer, Func<int, double> lr_lambda, int last_epoch = -1, bool verbose = false) =>
                new impl.LambdaLR(optimizer, lr_lambda, last_epoch, verbose);
        }
    }
}
