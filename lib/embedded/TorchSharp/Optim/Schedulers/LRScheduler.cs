namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        /// <summary>Ways to change the learning rate while training.</summary>
        public static partial class lr_scheduler
        {
            /// <summary>Changes an optimizer's learning rates with every call of <see cref="step()"/>, as a rule once an epoch.</summary>
            public abstract class LRScheduler
            {
                /// <summary>Steps so far, that of the constructor included.</summary>
                protected int _step_count;

                /// <summary>For derived classes that have no optimizer of their own.</summary>
                protected LRScheduler()
                {
                }

                /// <summary>For derived classes, whose constructor ends with a call of <see cref="step()"/>.</summary>
                /// <exception cref="ArgumentNullException">There is no optimizer.</exception>
                protected LRScheduler(Optimizer optimizer, int last_epoch = -1, bool verbose = false)
                {
                    ArgumentNullException.ThrowIfNull(optimizer);
                    (_optimizer, _last_epoch, _verbose) = (optimizer, last_epoch, verbose);
                    _base_lrs = [.. optimizer.ParamGroups.Select(group => group.InitialLearningRate)];
                    _last_lrs = [.. LearningRates];
                }

                internal Optimizer _optimizer = null!;
                internal int _last_epoch = -1;
                internal bool _verbose;
                internal List<double> _base_lrs = [];
                internal List<double> _last_lrs = [];

                /// <summary>The learning rates of the optimizer's groups now.</summary>
                private protected IEnumerable<double> LearningRates => _optimizer.ParamGroups.Select(group => group.LearningRate);

                /// <summary>Goes on to the next epoch.</summary>
                public virtual void step() => step(null);

                /// <summary>Goes to an epoch, or on to the next one when null.</summary>
                public virtual void step(int? epoch)
                {
                    _step_count++;
                    _last_epoch = epoch ?? _last_epoch + 1;
                    var rates = (epoch is null ? get_lr() : get_closed_form_lr()).ToList();
                    foreach (var (i, group) in _optimizer.ParamGroups.Index())
                    {
                        group.LearningRate = rates[i];
                        if (_verbose && _last_lrs[i] != rates[i]) Console.WriteLine($"Adjusting learning rate to {rates[i]}");
                        _last_lrs[i] = rates[i];
                    }
                }

                /// <summary>As <see cref="step(int?)"/>, for schedulers that look at how training goes; the others ignore it.</summary>
                public virtual void step(double current, int? epoch = null) => step(epoch);

                /// <summary>The learning rates that the last step has set.</summary>
                public IEnumerable<double> get_last_lr() => _last_lrs;

                /// <summary>The learning rates of this epoch, from those of the epoch before.</summary>
                protected virtual IEnumerable<double> get_lr() => LearningRates;

                /// <summary>The learning rates of this epoch, from the number of the epoch.</summary>
                protected virtual IEnumerable<double> get_closed_form_lr() => get_lr();
            }
        }
    }
}
