using TorchSharp.Optim;

namespace TorchSharp.Modules;

public partial class Adam
{
    /// <summary>The options of a group; those left out are the optimizer's.</summary>
    public class Options : OptimizerOptions
    {
        /// <summary>How much of the mean of the gradients is kept.</summary>
        public double? beta1;

        /// <summary>How much of the mean of their squares is kept.</summary>
        public double? beta2;

        /// <summary>How strongly parameters are drawn to zero.</summary>
        public double? weight_decay;

        /// <summary>What is added to the root that gradients are divided by.</summary>
        public double? eps;

        /// <summary>Divide by the largest means of squares so far.</summary>
        public bool? amsgrad;

        /// <summary>Climb instead of descend.</summary>
        public bool? maximize;

        internal AdamNumbers Numbers => new(ref beta1, ref beta2, ref eps, ref weight_decay, ref amsgrad, ref maximize);

        /// <inheritdoc />
        public override void SaveStateDict(BinaryWriter writer)
        {
            base.SaveStateDict(writer);
            Numbers.Write(writer);
        }

        /// <inheritdoc />
        public override void LoadStateDict(BinaryReader reader)
        {
            base.LoadStateDict(reader);
            Numbers.Read(reader);
        }

        /// <inheritdoc />
        public override void LoadStateDict(OptimizerOptions source)
        {
            base.LoadStateDict(source);
            Numbers.CopyFrom(((Options)source).Numbers);
        }
    }

    /// <summary>Parameters that share options.</summary>
    public class ParamGroup : ParamGroup<Options>, torch.optim.IBetas
    {
        /// <summary>An empty group with the optimizer's options.</summary>
        public ParamGroup()
        {
        }

        /// <summary>Parameters with options.</summary>
        public ParamGroup(IEnumerable<Parameter> parameters, Options options) : base(parameters, options)
        {
        }

        /// <summary>Parameters with options.</summary>
        public ParamGroup(
            IEnumerable<Parameter> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8,
            double weight_decay = 0, bool amsgrad = false, bool maximize = false)
            : base(parameters, new Options
            {
                LearningRate = lr, beta1 = beta1, beta2 = beta2, eps = eps, weight_decay = weight_decay, amsgrad = amsgrad,
                maximize = maximize,
            })
        {
        }

        /// <inheritdoc />
        public (double, double) Betas
        {
            get => (Options.beta1!.Value, Options.beta2!.Value);
            set => (Options.beta1, Options.beta2) = (value.Item1, value.Item2);
        }
    }
}
