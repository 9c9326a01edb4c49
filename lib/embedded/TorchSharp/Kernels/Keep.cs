using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels;

/// <summary>Chooses between elements without a branch: on data without a pattern every second branch would be guessed wrong.</summary>
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

    /// <summary>One of two elements: <paramref name="yes"/> if <paramref name="condition"/> is true.</summary>
    public static T Choose<T>(bool condition, T yes, T no) where T : unmanaged
    {
        var one = Unsafe.BitCast<bool, byte>(condition);
        if (Unsafe.SizeOf<T>() == sizeof(int))
        {
            int a = Unsafe.BitCast<T, int>(yes), b = Unsafe.BitCast<T, int>(no);
            return Unsafe.BitCast<int, T>(b ^ ((a ^ b) & -one));
        }
        if (Unsafe.SizeOf<T>() == sizeof(long))
        {
            long a = Unsafe.BitCast<T, long>(yes), b = Unsafe.BitCast<T, long>(no);
            return Unsafe.BitCast<long, T>(b ^ ((a ^ b) & -(long)one));
        }
        return condition ? yes : no;
    }
}
