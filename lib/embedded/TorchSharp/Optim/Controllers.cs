namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        /// <summary>Something with a learning rate, which a scheduler can change.</summary>
        public interface ILearningRateController
        {
            /// <summary>The learning rate now.</summary>
            double LearningRate { set; get; }

            /// <summary>The learning rate at first.</summary>
            double InitialLearningRate { set; get; }
        }

        /// <summary>Something with a momentum, which a scheduler can change.</summary>
        public interface IMomentum
        {
            /// <summary>The share of the last step that is taken again.</summary>
            double Momentum { get; set; }
        }

        /// <summary>Something with decay rates of running means, which a scheduler can change.</summary>
        public interface IBetas
        {
            /// <summary>Those of the gradients and of their squares.</summary>
            (double, double) Betas { get; set; }
        }
    }
}
