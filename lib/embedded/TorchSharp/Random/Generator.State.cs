using System.Buffers.Binary;
using System.Runtime.InteropServices;
using TorchSharp.Rng;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>What the default generator will draw from here on, in PyTorch's format: a vector of bytes.</summary>
    public static Tensor get_rng_state() => random.get_rng_state();

    /// <summary>Makes the default generator go on from a state.</summary>
    /// <exception cref="ExternalException">It is not the state of a generator.</exception>
    public static void set_rng_state(Tensor new_state) => random.set_rng_state(new_state);

    public static partial class random
    {
        /// <summary>What the default generator will draw from here on, in PyTorch's format: a vector of bytes.</summary>
        public static Tensor get_rng_state() => Generator.Default.get_state();

        /// <summary>Makes the default generator go on from a state.</summary>
        /// <exception cref="ExternalException">It is not the state of a generator.</exception>
        public static void set_rng_state(Tensor new_state) => Generator.Default.set_state(new_state);
    }

    public partial class Generator
    {
        // PyTorch's record: the seed, how many words are left, a 1, the next word, all words in 64 bits each, and the spare normal number.
        private const int Left = 8, Seeded = 12, Next = 16, Words = 24, Spare = Words + MersenneTwister.N * 8 + 8, HasSpare = Spare + 16;
        private const int StateBytes = HasSpare + 16;

        /// <summary>What it will draw from here on, in PyTorch's format: a vector of bytes.</summary>
        public Tensor get_state()
        {
            var bytes = new byte[StateBytes];
            var (words, next) = Engine.Save();
            var isUsedUp = next == MersenneTwister.N;
            BinaryPrimitives.WriteUInt64LittleEndian(bytes, _seed);
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(Left), isUsedUp ? 1 : MersenneTwister.N - next + 1);
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(Seeded), 1);
            BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(Next), isUsedUp ? 0 : (ulong)next);
            for (var i = 0; i < words.Length; i++) BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(Words + 8 * i), words[i]);
            BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(Spare), _spareNormal ?? 0);
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(HasSpare), _spareNormal is null ? 0 : 1);
            return tensor(bytes);
        }

        /// <summary>Goes on from a state.</summary>
        /// <exception cref="ExternalException">It is not the state of a generator.</exception>
        public void set_state(Tensor value)
        {
            if (value.dtype != uint8) throw new ExternalException($"RNG state must be a torch.ByteTensor, but its type is {value.dtype}.");
            if (value.numel() != StateBytes)
            {
                throw new ExternalException(
                    $"Expected a CPUGeneratorImplState of size {StateBytes} but found the input RNG state size to be {value.numel()}.");
            }
            var bytes = value.data<byte>().ToArray();
            var left = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(Left));
            var next = BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(Next));
            if (BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(Seeded)) != 1 || left is < 1 or > MersenneTwister.N ||
                next > MersenneTwister.N)
            {
                throw new ExternalException("Invalid mt19937 state: these bytes were not made by get_state.");
            }
            var words = new uint[MersenneTwister.N];
            for (var i = 0; i < words.Length; i++) words[i] = (uint)BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(Words + 8 * i));
            _seed = BinaryPrimitives.ReadUInt64LittleEndian(bytes);
            Engine.Restore(words, left == 1 ? MersenneTwister.N : (int)next);
            _spareNormal = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(HasSpare)) == 0
                ? null : BinaryPrimitives.ReadDoubleLittleEndian(bytes.AsSpan(Spare));
        }
    }
}
