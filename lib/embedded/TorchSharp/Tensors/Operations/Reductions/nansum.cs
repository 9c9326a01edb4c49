namespace TorchSharp;

public static partial class torch
{
    /// <summary>The sum of all elements that are not NaN.</summary>
    public static Tensor nansum(Tensor input) => input.nansum();

    public partial class Tensor
    {
        /// <summary>The sum of all elements that are not NaN.</summary>
        public Tensor nansum()
        {
            if (torch.is_integral(dtype)) return sum();
            using var nan = isnan();
            using var number = nan.logical_not();
            using var numbers = KeepWhere(number);
            return numbers.sum();
        }
    }
}
