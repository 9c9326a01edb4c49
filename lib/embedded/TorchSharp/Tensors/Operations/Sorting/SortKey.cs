using System.Numerics;
using System.Runtime.CompilerServices;

namespace TorchSharp.Tensors;

/// <summary>
/// Elements of up to 32 bits as unsigned numbers in the same order: 0 and -0 are equal, and so are all NaN, which come last.
/// </summary>
internal static class SortKey
{
    public static bool Has<T>() => Unsafe.SizeOf<T>() <= sizeof(uint);

    public static uint Of<T>(T element) where T : unmanaged, INumber<T>
    {
        if (typeof(T) != typeof(float)) return (uint)int.CreateTruncating(element) ^ 0x8000_0000;
        if (T.IsNaN(element)) return uint.MaxValue;
        // Adding 0 makes 0 of -0. Then a larger number has larger bits, of negative ones the other way round.
        var bits = BitConverter.SingleToUInt32Bits((float)(object)element + 0f);
        return (bits & 0x8000_0000) != 0 ? ~bits : bits | 0x8000_0000;
    }
}
