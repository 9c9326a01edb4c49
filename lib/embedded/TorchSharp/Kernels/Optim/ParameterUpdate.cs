using System.Runtime.InteropServices;
using TorchSharp.Modules;
using TorchSharp.Tensors;
using static TorchSharp.torch;

namespace TorchSharp.Kernels.Optim;

/// <summary>A rule that changes a parameter along its gradient, in one pass over the memory of all it reads and writes.</summary>
internal interface IParameterRule : IFloatKernel
{
    TensorImpl Parameter { set; }

    TensorImpl Gradient { set; }
}

/// <summary>Runs rules on parameters.</summary>
internal static class ParameterUpdate
{
    /// <summary>The gradient to follow, or null if there is none.</summary>
    public static TensorImpl? GradientOf(Parameter parameter) => parameter.Impl.Autograd?.Grad?.Impl;

    /// <summary>Changes a parameter and whatever the rule writes besides.</summary>
    /// <exception cref="ExternalException">The gradient is not of the parameter's type and shape.</exception>
    public static void Run<TRule>(Parameter parameter, TensorImpl gradient, TRule rule) where TRule : struct, IParameterRule
    {
        var target = parameter.Impl;
        RequireSame(target, gradient, "gradient");
        using var denseGradient = new Dense(gradient);
        using var denseTarget = new Dense(target);
        rule.Parameter = denseTarget.Impl;
        rule.Gradient = denseGradient.Impl;
        ScalarTypes.DispatchFloating(target.Dtype, "step", ref rule);
        if (denseTarget.Impl != target) CopyKernel.Run(target, denseTarget.Impl);
        target.Storage.Version++;
    }

    /// <summary>What an optimizer remembers of a parameter, as the kernels need it.</summary>
    /// <exception cref="ExternalException">It is not of the parameter's type and shape, or not dense.</exception>
    public static TensorImpl StateOf(Parameter parameter, Tensor state)
    {
        RequireSame(parameter.Impl, state.Impl, "state");
        if (!state.Impl.IsContiguous) throw new ExternalException("the state of an optimizer has to be contiguous.");
        return state.Impl;
    }

    private static void RequireSame(TensorImpl parameter, TensorImpl other, string what)
    {
        if (parameter.Dtype == other.Dtype && parameter.Sizes.AsSpan().SequenceEqual(other.Sizes)) return;
        throw new ExternalException(
            $"the optimizer's {what} of a parameter of type {parameter.Dtype} and shape {Shapes.Format(parameter.Sizes)} is of type " +
            $"{other.Dtype} and shape {Shapes.Format(other.Sizes)}: both have to be the same.");
    }

    /// <summary>A tensor's own memory if it is dense, else a copy.</summary>
    private readonly ref struct Dense
    {
        private readonly bool _owned;

        public Dense(TensorImpl impl)
        {
            _owned = !impl.IsContiguous;
            Impl = impl;
            if (!_owned) return;
            Impl = TensorImpl.Allocate(impl.Dtype, impl.Sizes);
            CopyKernel.Run(Impl, impl);
        }

        public TensorImpl Impl { get; }

        public void Dispose()
        {
            if (_owned) Impl.Release();
        }
    }
}
