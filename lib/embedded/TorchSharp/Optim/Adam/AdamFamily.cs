using System.ComponentModel;
using TorchSharp.Kernels.Optim;
using TorchSharp.Tensors;

namespace TorchSharp.Modules;

/// <summary>
/// What Adam and AdamW have in common: steps along running means of the gradients, divided by the roots of running means of their squares.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class AdamFamily : OptimizerHelper, torch.optim.IBetas
{
    private protected AdamFamily(AdamOptions defaults, IEnumerable<ParamGroup> groups)
    {
        RequireNotNegative("learning rate", defaults.LearningRate);
        RequireNotNegative("ε", defaults.eps);
        RequireShare("beta1", defaults.beta1);
        RequireShare("beta2", defaults.beta2);
        RequireNotNegative("weight_decay value", defaults.weight_decay);
        defaults.InitialLearningRate = defaults.LearningRate!.Value;
        _defaults = defaults;
        foreach (var group in groups) add_param_group(group);
    }

    /// <summary>How much of the means is kept: what groups without numbers of their own get.</summary>
    public (double, double) Betas
    {
        get => (((AdamOptions)_defaults).beta1!.Value, ((AdamOptions)_defaults).beta2!.Value);
        set => (((AdamOptions)_defaults).beta1, ((AdamOptions)_defaults).beta2) = (value.Item1, value.Item2);
    }

    /// <inheritdoc />
    public override void add_param_group(ParamGroup param_group)
    {
        var options = (AdamOptions)(param_group.Options ??= NewOptions());
        options.Complete((AdamOptions)_defaults);
        Add(param_group, NewState);
    }

    private protected abstract AdamOptions NewOptions();

    private protected abstract AdamState NewState(Parameter parameter);

    /// <summary>What to add to the gradient, and what to multiply the parameter by, to draw it to zero.</summary>
    private protected abstract (double Decay, double Shrink) Decay(AdamOptions options);

    private protected override void Update(Parameter parameter, TensorImpl gradient, OptimizerOptions options, OptimizerState state)
    {
        var (o, s) = ((AdamOptions)options, (AdamState)state);
        var (decay, shrink) = Decay(o);
        s.step++;
        var rule = new AdamRule
        {
            Average = ParameterUpdate.StateOf(parameter, s.exp_avg), SquareAverage = ParameterUpdate.StateOf(parameter, s.exp_avg_sq),
            Beta1 = o.beta1!.Value, Beta2 = o.beta2!.Value, Epsilon = o.eps!.Value, Maximize = o.maximize!.Value,
            Step = o.LearningRate!.Value / (1 - Math.Pow(o.beta1.Value, s.step)),
            RootOfBias = Math.Sqrt(1 - Math.Pow(o.beta2.Value, s.step)),
            WeightDecay = decay, Shrink = shrink,
        };
        if (o.amsgrad == true)
        {
            s.max_exp_avg_sq ??= parameter.detach().zeros_like().DetachFromDisposeScope();
            rule.LargestAverage = ParameterUpdate.StateOf(parameter, s.max_exp_avg_sq);
        }
        ParameterUpdate.Run(parameter, gradient, rule);
    }

    private static void RequireNotNegative(string name, double? value)
    {
        if (value < 0) throw new ArgumentException($"Invalid {name}: {value}");
    }

    private static void RequireShare(string name, double? value)
    {
        if (value is < 0 or >= 1) throw new ArgumentException($"Invalid {name}: {value}");
    }
}
