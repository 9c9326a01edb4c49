using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels;

/// <summary>Chooses between an element and 0 without a branch: on data without a pattern every second branch would be guessed wrong.</summary>
internal static class Keep
{
    /// <summary>The element if <paramref name="condition"/> is true, else 0.</summary>
    public static T If<T>(bool condition, T element) where T : unmanaged
    {
        var one = Unsafe.BitCast<bool, byte>(condition);
        if (Unsafe.SizeOf<T>() == sizeof(int)) return Unsafe.BitCast<int, T>(Unsafe.BitCast<T, int>(element) & -one);
        if (Unsafe.SizeOf<T>() == sizeof(long)) return Unsafe.BitCast<long, T>(Unsafe.BitCast<T, long>(element) & -(long)one);
        return condition ? element : default;
    }
}
