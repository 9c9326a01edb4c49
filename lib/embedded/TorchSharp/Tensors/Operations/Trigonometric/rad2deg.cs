namespace TorchSharp;

public static partial class torch
{
    /// <summary>Angles in radians turned into degrees.</summary>
    public static Tensor rad2deg(Tensor input) => input.rad2deg();

    public partial class Tensor
    {
        /// <summary>Angles in radians turned into degrees.</summary>
        public Tensor rad2deg() => mul(180 / Math.PI);
    }
}
