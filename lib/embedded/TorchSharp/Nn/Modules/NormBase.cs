using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>What normalisations of channels share: weight and bias, running means and variances.</summary>
public abstract class NormBase : nn.Module<Tensor, Tensor>
{
    private Parameter? _weight, _bias;
    private Tensor? _running_mean, _running_var, _num_batches_tracked;

    /// <summary>For derived classes: a normalisation with ones as weights and zeros as biases.</summary>
    public NormBase(
        long num_features, double eps, double? momentum, bool affine, bool track_running_stats, Device? device, ScalarType? dtype,
        string name)
        : base(name)
    {
        (this.num_features, this.eps, this.momentum) = (num_features, eps, momentum);
        (this.affine, this.track_running_stats) = (affine, track_running_stats);
        if (affine)
        {
            weight = nn.Parameter(empty(num_features, dtype, device));
            bias = nn.Parameter(empty(num_features, dtype, device));
        }
        if (track_running_stats)
        {
            running_mean = zeros(num_features, dtype, device);
            running_var = ones(num_features, dtype, device);
            num_batches_tracked = zeros([], dtype ?? int64, device);
        }
        reset_parameters();
    }

    /// <summary>The number of channels.</summary>
    public long num_features { get; private set; }

    /// <summary>Added to variances.</summary>
    public double eps { get; set; }

    /// <summary>How much of a batch goes into the running numbers; null for an average of all batches.</summary>
    public double? momentum { get; set; }

    /// <summary>Whether there are weights and biases.</summary>
    public bool affine { get; private set; }

    /// <summary>Whether there are running means and variances.</summary>
    public bool track_running_stats { get; private set; }

    /// <summary>[C], or null.</summary>
    public Parameter weight
    {
        get => _weight!;
        set => Assign(ref _weight, value ?? throw new ArgumentNullException(nameof(weight)));
    }

    /// <summary>[C], or null.</summary>
    public Parameter? bias
    {
        get => _bias;
        set => Assign(ref _bias, value);
    }

    /// <summary>The running means [C], or null.</summary>
    public Tensor? running_mean
    {
        get => _running_mean;
        set => Assign(ref _running_mean, value);
    }

    /// <summary>The running variances [C], or null.</summary>
    public Tensor? running_var
    {
        get => _running_var;
        set => Assign(ref _running_var, value);
    }

    /// <summary>How many batches went into the running numbers, or null.</summary>
    public Tensor? num_batches_tracked
    {
        get => _num_batches_tracked;
        set => Assign(ref _num_batches_tracked, value);
    }

    /// <summary>Forgets the running means and variances.</summary>
    public void reset_running_stats()
    {
        if (!track_running_stats) return;
        nn.init.zeros_(running_mean!);
        nn.init.ones_(running_var!);
        nn.init.zeros_(num_batches_tracked!);
    }

    /// <summary>Forgets all that was learned.</summary>
    public void reset_parameters()
    {
        reset_running_stats();
        if (!affine) return;
        nn.init.ones_(weight);
        nn.init.zeros_(bias!);
    }

    /// <summary>For derived classes: refuses inputs of other dimensions.</summary>
    protected abstract void ValidateInputDimensions(Tensor input);
}
