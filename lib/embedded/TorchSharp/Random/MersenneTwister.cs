using System.Runtime.CompilerServices;

namespace TorchSharp.Rng;

/// <summary>
/// The 32-bit Mersenne Twister mt19937 (Matsumoto and Nishimura, 1998) with the seeding of PyTorch's CPU generator, so that a seed gives
/// the draws that PyTorch gives.
/// </summary>
internal sealed class MersenneTwister
{
    /// <summary>The number of words of state.</summary>
    public const int N = 624;

    private const int M = 397;

    private readonly uint[] _state = new uint[N], _words = new uint[N];
    private int _next;

    public MersenneTwister(ulong seed) => Seed(seed);

    /// <summary>Starts the stream of a seed. Only its low 32 bits count, as in PyTorch.</summary>
    public void Seed(ulong seed)
    {
        _state[0] = (uint)seed;
        for (uint j = 1; j < N; j++) _state[j] = 1812433253 * (_state[j - 1] ^ (_state[j - 1] >> 30)) + j;
        _next = N;
    }

    /// <summary>The next 32 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Next32()
    {
        if (_next == N) Twist();
        return _words[_next++];
    }

    /// <summary>The next 64 bits: the first draw is the high half.</summary>
    public ulong Next64() => ((ulong)Next32() << 32) | Next32();

    /// <summary>A copy of the state words and of the position among them.</summary>
    public (uint[] State, int Next) Save() => ((uint[])_state.Clone(), _next);

    /// <summary>Takes up a saved state.</summary>
    public void Restore(ReadOnlySpan<uint> state, int next)
    {
        state.CopyTo(_state);
        Temper();
        _next = next;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Twist()
    {
        for (var k = 0; k < N - M; k++) Mix(k, k + 1, k + M);
        for (var k = N - M; k < N - 1; k++) Mix(k, k + 1, k + M - N);
        Mix(N - 1, 0, M - 1);
        Temper();
        _next = 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Mix(int k, int next, int far)
    {
        var y = (_state[k] & 0x80000000) | (_state[next] & 0x7fffffff);
        _state[k] = _state[far] ^ (y >> 1) ^ ((uint)-(int)(y & 1) & 0x9908b0df);
    }

    /// <summary>Makes the words to give out from all words of state at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Temper()
    {
        for (var i = 0; i < N; i++)
        {
            var y = _state[i];
            y ^= y >> 11;
            y ^= (y << 7) & 0x9d2c5680;
            y ^= (y << 15) & 0xefc60000;
            _words[i] = y ^ (y >> 18);
        }
    }
}
