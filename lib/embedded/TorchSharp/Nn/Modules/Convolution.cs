using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>What all convolutions share: parameters, their initial values, and the options.</summary>
public abstract class Convolution : nn.Module<Tensor, Tensor>
{
    /// <summary>
    /// The padding as <see cref="nn.functional.pad(Tensor, long[], PaddingModes, double)"/> takes it: last dimension first.
    /// </summary>
    protected long[] _reversed_padding_repeated_twice = [];

    /// <summary>The parameter behind <see cref="weight"/>.</summary>
    protected Parameter? _weight;

    /// <summary>The parameter behind <see cref="bias"/>.</summary>
    protected Parameter? _bias;

    /// <summary>For derived classes: a convolution with PyTorch's initial parameters.</summary>
    /// <exception cref="ArgumentException">The options contradict each other.</exception>
    protected Convolution(
        string name, long in_channels, long out_channels, long[] kernel_size, long[] stride, long[]? padding, Padding? padding_type,
        long[] dilation, bool transposed, long[] output_padding, long groups, bool bias, PaddingModes padding_mode, Device? device = null,
        ScalarType? dtype = null)
        : base(name)
    {
        if (transposed && padding_mode != PaddingModes.Zeros)
            throw new ArgumentException("Only PaddingModes.Zeros is supported for ConvTransposeND", nameof(padding_mode));
        (this.in_channels, this.out_channels, this.groups, this.transposed) = (in_channels, out_channels, groups, transposed);
        (this.kernel_size, this.stride, this.dilation) = (kernel_size, stride, dilation);
        (this.output_padding, this.padding_mode) = (output_padding, padding_mode);
        if (padding_type is { } type) SetPadding(type);
        else SetPadding(padding ?? new long[kernel_size.Length]);

        var (first, second) = transposed ? (in_channels, out_channels / groups) : (out_channels, in_channels / groups);
        weight = nn.Parameter(empty([first, second, .. kernel_size], dtype, device));
        if (bias) this.bias = nn.Parameter(empty(out_channels, dtype, device));
        reset_parameters();
    }

    /// <summary>Channels of the input.</summary>
    public long in_channels { get; }

    /// <summary>Channels of the output.</summary>
    public long out_channels { get; }

    /// <summary>Whether it is the gradient of a convolution that is computed.</summary>
    public bool transposed { get; }

    /// <summary>The kind of padding, if it is not given as numbers.</summary>
    public Padding? padding_type { get; private set; }

    /// <summary>The padding in numbers, or null.</summary>
    public long[]? padding { get; private set; }

    /// <summary>What the padding consists of.</summary>
    public PaddingModes padding_mode { get; set; }

    /// <summary>In how many groups the channels are cut.</summary>
    public long groups { get; set; }

    /// <summary>Elements of the kernel along each axis.</summary>
    public long[] kernel_size { get; set; }

    /// <summary>Steps along each axis.</summary>
    public long[] stride { get; set; }

    /// <summary>Distances between kernel elements along each axis.</summary>
    public long[] dilation { get; set; }

    /// <summary>What transposed convolutions add to their output.</summary>
    public long[] output_padding { get; set; }

    /// <summary>[out channels, in channels / groups, kernel…].</summary>
    public Parameter weight
    {
        get => _weight!;
        set => Assign(ref _weight, value ?? throw new ArgumentNullException(nameof(weight)));
    }

    /// <summary>[out channels], or null.</summary>
    public Parameter? bias
    {
        get => _bias;
        set => Assign(ref _bias, value);
    }

    /// <summary>Draws initial parameters: uniform in ±1/√(inputs of an output).</summary>
    public void reset_parameters()
    {
        nn.init.kaiming_uniform_(weight, Math.Sqrt(5));
        if (bias is null) return;
        var (fanIn, _) = nn.init.CalculateFanInAndFanOut(weight);
        if (fanIn == 0) return;
        var bound = 1 / Math.Sqrt(fanIn);
        nn.init.uniform_(bias, -bound, bound);
    }

    /// <summary>Pads by numbers, one for each axis.</summary>
    public void SetPadding(long[] padding)
    {
        (this.padding, padding_type) = (padding, null);
        _reversed_padding_repeated_twice = [.. padding.Reverse().SelectMany(n => new[] { n, n })];
    }

    /// <summary>Pads not at all, or so that the size stays.</summary>
    /// <exception cref="ArgumentException">The convolution is strided or transposed.</exception>
    public void SetPadding(Padding padding)
    {
        if (transposed) throw new ArgumentException("Cannot set padding type on ConvTransposeND", nameof(padding));
        (this.padding, padding_type) = (null, padding);
        _reversed_padding_repeated_twice = new long[2 * kernel_size.Length];
        if (padding != Padding.Same) return;
        if (stride.Any(s => s != 1))
            throw new ArgumentException("padding='same' is not supported for strided convolutions", nameof(padding));
        for (var i = 0; i < kernel_size.Length; i++)
        {
            // As in the real package the axes are not reversed here, which matters only to kernels that are not square.
            var total = dilation[i] * (kernel_size[i] - 1);
            (_reversed_padding_repeated_twice[2 * i], _reversed_padding_repeated_twice[2 * i + 1]) = (total / 2, total - total / 2);
        }
    }

    /// <summary>Whether an input is a batch of images, or one image, with as many channels as there have to be.</summary>
    protected bool ValidateShape(Tensor input, long dimensions) =>
        (input.Dimensions == dimensions + 2 && input.size(1) == in_channels) ||
        (input.Dimensions == dimensions + 1 && input.size(0) == in_channels);
}
