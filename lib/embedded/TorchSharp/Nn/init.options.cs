namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class init
        {
            /// <summary>Which side of a layer decides how large its weights may be.</summary>
            public enum FanInOut
            {
                /// <summary>Its inputs: keeps the variance of activations.</summary>
                FanIn = 0,

                /// <summary>Its outputs: keeps the variance of gradients.</summary>
                FanOut = 1,
            }

            /// <summary>What follows a layer.</summary>
            public enum NonlinearityType
            {
                /// <summary>Nothing.</summary>
                Linear = 0,

                /// <summary>A convolution.</summary>
                Conv1D = 1,

                /// <summary>A convolution.</summary>
                Conv2D = 2,

                /// <summary>A convolution.</summary>
                Conv3D = 3,

                /// <summary>A transposed convolution.</summary>
                ConvTranspose1D = 4,

                /// <summary>A transposed convolution.</summary>
                ConvTranspose2D = 5,

                /// <summary>A transposed convolution.</summary>
                ConvTranspose3D = 6,

                /// <summary>The logistic function.</summary>
                Sigmoid = 7,

                /// <summary>The hyperbolic tangent.</summary>
                Tanh = 8,

                /// <summary>max(0, x).</summary>
                ReLU = 9,

                /// <summary>max(slope · x, x).</summary>
                LeakyReLU = 10,
            }
        }
    }
}
