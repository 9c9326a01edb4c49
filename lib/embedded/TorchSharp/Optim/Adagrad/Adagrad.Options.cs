namespace TorchSharp.Modules;

public partial class Adagrad
{
    /// <summary>The options of a group; those left out are the optimizer's.</summary>
    public class Options : OptimizerOptions
    {
        /// <summary>How fast the learning rate falls with the number of steps.</summary>
        public double? lr_decay;

        /// <summary>What the sums of squares begin with.</summary>
        public double? initial_accumulator_value;

        /// <summary>What is added to the root that gradients are divided by.</summary>
        public double? eps;

        /// <summary>How strongly parameters are drawn to zero.</summary>
        public double? weight_decay;

        /// <inheritdoc />
        public override void SaveStateDict(BinaryWriter writer)
        {
            base.SaveStateDict(writer);
            writer.Write(lr_decay!.Value);
            writer.Write(initial_accumulator_value!.Value);
            writer.Write(eps!.Value);
            writer.Write(weight_decay!.Value);
        }

        /// <inheritdoc />
        public override void LoadStateDict(BinaryReader reader)
        {
            base.LoadStateDict(reader);
            lr_decay = reader.ReadDouble();
            initial_accumulator_value = reader.ReadDouble();
            eps = reader.ReadDouble();
            weight_decay = reader.ReadDouble();
        }

        /// <inheritdoc />
        public override void LoadStateDict(OptimizerOptions source)
        {
            base.LoadStateDict(source);
            var options = (Options)source;
            (lr_decay, initial_accumulator_value) = (options.lr_decay, options.initial_accumulator_value);
            (eps, weight_decay) = (options.eps, options.weight_decay);
        }
    }

    /// <summary>Parameters that share options.</summary>
    public class ParamGroup : ParamGroup<Options>
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
            IEnumerable<Parameter> parameters, double lr = 0.01, double lr_decay = 0, double weight_decay = 0,
            double initial_accumulator_value = 0, double eps = 1e-10)
            : base(parameters, new Options
            {
                LearningRate = lr, lr_decay = lr_decay, weight_decay = weight_decay, eps = eps,
                initial_accumulator_value = initial_accumulator_value,
            })
        {
        }
    }
}
