namespace TorchSharp;

public static partial class torch
{
    /// <summary>Angles in degrees turned into radians.</summary>
    public static Tensor deg2rad(Tensor input) => input.deg2rad();

    public partial class Tensor
    {
        /// <summary>Angles in degrees turned into radians.</summary>
        public Tensor deg2rad() => mul(Math.PI / 180);
    }
}
