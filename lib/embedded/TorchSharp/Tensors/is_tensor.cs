namespace TorchSharp;

public static partial class torch
{
    /// <summary>Whether an object is a tensor.</summary>
    public static bool is_tensor(object obj) => obj is Tensor;
}
