namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            public static partial class impl
            {
                /// <summary>Lowers the learning rate when a measure has stopped to improve.</summary>
                public class ReduceLROnPlateau : LRScheduler
                {
                    private readonly bool _isMin, _isRelative;
                    private readonly double _factor, _threshold, _eps;
                    private readonly int _patience, _cooldown;
                    private readonly List<double> _min_lrs;
                    private double _best;
                    private int _badEpochs, _cooling;

                    /// <summary>A scheduler; see <see cref="lr_scheduler.ReduceLROnPlateau"/>.</summary>
                    /// <exception cref="ArgumentException">The factor is not below 1, or a mode is unknown.</exception>
                    public ReduceLROnPlateau(
                        Optimizer optimizer, string mode = "min", double factor = 0.1, int patience = 10, double threshold = 1e-4,
                        string threshold_mode = "rel", int cooldown = 0, IList<double>? min_lr = null, double eps = 1e-8,
                        bool verbose = false)
                        : base(optimizer, -1, verbose)
                    {
                        if (factor >= 1.0) throw new ArgumentException($"Factor should be < 1.0, but is {factor}", nameof(factor));
                        if (mode is not ("min" or "max")) throw new ArgumentException($"mode {mode} is unknown!", nameof(mode));
                        if (threshold_mode is not ("rel" or "abs"))
                            throw new ArgumentException($"threshold mode {threshold_mode} is unknown!", nameof(threshold_mode));
                        (_isMin, _isRelative, _factor, _threshold) = (mode == "min", threshold_mode == "rel", factor, threshold);
                        (_patience, _cooldown, _eps) = (patience, cooldown, eps);
                        _min_lrs = min_lr is { Count: > 1 } ? [.. min_lr] : [.. _base_lrs.Select(_ => min_lr?.FirstOrDefault() ?? 0)];
                        _best = _isMin ? double.PositiveInfinity : double.NegativeInfinity;
                    }

                    /// <summary>Refuses: this scheduler has to know how training goes.</summary>
                    /// <exception cref="InvalidOperationException">Always.</exception>
                    public override void step() => throw new InvalidOperationException(
                        "step() should not be used with the ReduceLROnPlateau scheduler. Use step(double, int?), instead.");

                    /// <inheritdoc cref="step()" />
                    public override void step(int? epoch) => throw new InvalidOperationException(
                        "step(int?) should not be used with the ReduceLROnPlateau scheduler. Use step(double, int?), instead.");

                    /// <summary>Takes note of the measure after an epoch.</summary>
                    public override void step(double current, int? epoch = null)
                    {
                        _last_epoch = epoch ?? _last_epoch + 1;
                        if (IsBetter(current)) (_best, _badEpochs) = (current, 0);
                        else _badEpochs++;
                        if (_cooling > 0) (_cooling, _badEpochs) = (_cooling - 1, 0);
                        if (_badEpochs <= _patience) return;
                        Reduce();
                        (_cooling, _badEpochs) = (_cooldown, 0);
                    }

                    private bool IsBetter(double value) => (_isMin, _isRelative) switch
                    {
                        (true, true) => value < _best * (1 - _threshold),
                        (true, false) => value < _best - _threshold,
                        (false, true) => value > _best * (1 + _threshold),
                        (false, false) => value > _best + _threshold,
                    };

                    private void Reduce()
                    {
                        foreach (var (i, group) in _optimizer.ParamGroups.Index())
                        {
                            var lower = Math.Max(group.LearningRate * _factor, _min_lrs[i]);
                            if (group.LearningRate - lower <= _eps) continue;
                            group.LearningRate = lower;
                            if (_verbose) Console.WriteLine($"Epoch {_last_epoch}: reducing learning rate of group {i} to {lower:g4}.");
                        }
                    }
                }
            }

            /// <summary>
            /// Lowers the learning rate when a measure has stopped to improve: call <c>step(measure)</c> after each epoch.
            /// </summary>
            /// <param name="optimizer">Whose learning rates to change.</param>
            /// <param name="mode"><c>"min"</c> if the measure should fall, <c>"max"</c> if it should rise.</param>
            /// <param name="factor">What to multiply by.</param>
            /// <param name="patience">Epochs without improvement that are put up with.</param>
            /// <param name="threshold">How much of a change is an improvement.</param>
            /// <param name="threshold_mode"><c>"rel"</c> for a share of the best, <c>"abs"</c> for a difference.</param>
            /// <param name="cooldown">Epochs to wait after a change.</param>
            /// <param name="min_lr">The least, one for all groups or one for each.</param>
            /// <param name="eps">The least change worth making.</param>
            /// <param name="verbose">Say on the console what changes.</param>
            public static LRScheduler ReduceLROnPlateau(
                Optimizer optimizer, string mode = "min", double factor = 0.1, int patience = 10, double threshold = 1e-4,
                string threshold_mode = "rel", int cooldown = 0, IList<double>? min_lr = null, double eps = 1e-8, bool verbose = false) =>
                new impl.ReduceLROnPlateau(optimizer, mode, factor, patience, threshold, threshold_mode, cooldown, min_lr, eps, verbose);
        }
    }
}
