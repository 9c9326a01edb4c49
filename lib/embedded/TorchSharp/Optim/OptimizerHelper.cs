using TorchSharp.Kernels.Optim;
using TorchSharp.Tensors;
using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>What all optimizers with groups of parameters share.</summary>
public abstract class OptimizerHelper : optim.Optimizer
{
    private readonly Dictionary<Parameter, OptimizerState> _state = new(ReferenceEqualityComparer.Instance);

    /// <summary>The options of groups that have none.</summary>
    protected OptimizerOptions _defaults = null!;

    /// <summary>For derived classes.</summary>
    public OptimizerHelper()
    {
    }

    /// <inheritdoc />
    public override IEnumerable<Parameter> parameters() => _parameter_groups.SelectMany(group => group.Parameters);

    /// <inheritdoc />
    public override Tensor? step(Func<Tensor>? closure = null)
    {
        var loss = LossOf(closure);
        foreach (var group in _parameter_groups)
        {
            foreach (var parameter in group.Parameters)
            {
                if (ParameterUpdate.GradientOf(parameter) is { } gradient) Update(parameter, gradient, group.Options, _state[parameter]);
            }
        }
        return loss;
    }

    /// <inheritdoc />
    public override void add_param_group(ParamGroup param_group) => _parameter_groups.Add(param_group);

    /// <summary>For the <c>step</c> of derived classes: changes each group, without recording a graph; what it makes is freed.</summary>
    /// <param name="body">Changes the parameters of a group.</param>
    /// <param name="loss_closure">Computes the loss anew; its value is returned.</param>
    protected Tensor? _step<T>(Action<T> body, Func<Tensor>? loss_closure = null) where T : ParamGroup
    {
        var loss = LossOf(loss_closure);
        using (no_grad())
        using (NewDisposeScope())
        {
            foreach (var group in _parameter_groups) body((T)group);
        }
        return loss;
    }

    /// <summary>Options and memory, as they are: not a copy.</summary>
    public virtual StateDictionary state_dict()
    {
        var dictionary = new StateDictionary();
        foreach (var group in _parameter_groups)
        {
            dictionary.Options.Add(group.Options);
            var places = new List<int>();
            dictionary.StateIndexRef.Add(places);
            foreach (var parameter in group.Parameters)
            {
                places.Add(dictionary.State.Count);
                dictionary.State.Add(_state[parameter]);
            }
        }
        return dictionary;
    }

    /// <summary>Takes over options and memory.</summary>
    /// <exception cref="ArgumentException">There are other numbers of groups or parameters.</exception>
    public virtual void load_state_dict(StateDictionary state_dict)
    {
        var own = this.state_dict();
        RequireSame(own, state_dict.Options.Count, state_dict.State.Count);
        foreach (var (mine, other) in own.Options.Zip(state_dict.Options))
        {
            if (mine != other) mine.LoadStateDict(other);
        }
        foreach (var (mine, other) in own.State.Zip(state_dict.State))
        {
            if (mine != other) mine.LoadStateDict(other);
        }
    }

    /// <summary>Writes options and memory to a file, which is replaced when all is written.</summary>
    public void save_state_dict(string location) => AtomicFile.Write(location, save_state_dict);

    /// <summary>Writes options and memory.</summary>
    public void save_state_dict(BinaryWriter writer)
    {
        writer.Write(GetType().Name);
        var own = state_dict();
        writer.Encode(own.Options.Count);
        writer.Encode(own.State.Count);
        foreach (var options in own.Options) options.SaveStateDict(writer);
        foreach (var state in own.State) state.SaveStateDict(writer);
    }

    /// <summary>Reads options and memory from a file.</summary>
    public void load_state_dict(string location)
    {
        using var reader = new BinaryReader(File.OpenRead(location));
        load_state_dict(reader);
    }

    /// <summary>Reads options and memory.</summary>
    /// <exception cref="InvalidDataException">Another kind of optimizer wrote them.</exception>
    /// <exception cref="ArgumentException">There are other numbers of groups or parameters.</exception>
    public void load_state_dict(BinaryReader reader)
    {
        var name = reader.ReadString();
        if (name != GetType().Name)
        {
            throw new InvalidDataException(
                $"Mismatched optimizer type: expected '{GetType().Name}', but found '{name}' in the loaded stream.");
        }
        var own = state_dict();
        RequireSame(own, reader.Decode(), reader.Decode());
        foreach (var options in own.Options) options.LoadStateDict(reader);
        foreach (var state in own.State) state.LoadStateDict(reader);
    }

    /// <summary>Moves what is remembered to a device, which can only be the CPU.</summary>
    public void to(Device device)
    {
        foreach (var state in _state.Values) state.to(device);
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        if (!disposing) return;
        foreach (var state in _state.Values) (state as IDisposable)?.Dispose();
        _state.Clear();
    }

    /// <summary>Adds a group whose options are complete, with fresh memory of its parameters.</summary>
    private protected void Add(ParamGroup group, Func<Parameter, OptimizerState> newState)
    {
        group.Options.InitialLearningRate = group.Options.LearningRate!.Value;
        group.Parameters = [.. group.Parameters];
        foreach (var parameter in group.Parameters)
        {
            var state = newState(parameter);
            state.Initialize(group.Options);
            _state[parameter] = state;
        }
        _parameter_groups.Add(group);
    }

    /// <summary>Changes a parameter, and what is remembered of it, along its gradient.</summary>
    /// <exception cref="NotImplementedException">The optimizer has neither this nor a <c>step</c> of its own.</exception>
    private protected virtual void Update(Parameter parameter, TensorImpl gradient, OptimizerOptions options, OptimizerState state) =>
        throw new NotImplementedException($"{GetType().Name} has to override step.");

    private static Tensor? LossOf(Func<Tensor>? closure)
    {
        if (closure is null) return null;
        using (enable_grad()) return closure();
    }

    private static void RequireSame(StateDictionary own, long options, long states)
    {
        if (options != own.Options.Count)
        {
            throw new ArgumentException(
                $"Invalid optimizer state -- different number of parameter groups: expected {own.Options.Count}, but got {options}.");
        }
        if (states != own.State.Count)
        {
            throw new ArgumentException(
                $"Invalid optimizer state -- different number of states: expected {own.State.Count}, but got {states}.");
        }
    }
}
