using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        private const int LargestPiece = 1 << 30;

        /// <summary>Writes the elements' bytes to a stream, in row-major order.</summary>
        /// <exception cref="InvalidOperationException">The tensor is not contiguous.</exception>
        public void WriteBytesToStream(Stream stream, int bufferSize = 1024)
        {
            for (long done = 0, total = Impl.Count * ElementSize; done < total; done += LargestPiece) stream.Write(Piece(done, total));
        }

        /// <summary>Overwrites the elements with bytes from a stream.</summary>
        /// <exception cref="InvalidOperationException">The tensor is not contiguous.</exception>
        /// <exception cref="EndOfStreamException">The stream ends too early.</exception>
        public void ReadBytesFromStream(Stream stream, int bufferSize = 1024)
        {
            for (long done = 0, total = Impl.Count * ElementSize; done < total; done += LargestPiece)
            {
                var piece = Piece(done, total);
                var read = stream.ReadAtLeast(piece, piece.Length, throwOnEndOfStream: false);
                if (read == piece.Length) continue;
                throw new EndOfStreamException(
                    $"The stream ends {total - done - read} bytes too early: a tensor of shape {Shapes.Format(Impl.Sizes)} and type " +
                    $"{dtype} takes {total} bytes, but only {done + read} are left.");
            }
        }

        private unsafe Span<byte> Piece(long from, long total)
        {
            if (!is_contiguous()) throw new InvalidOperationException("Bytes() called on non-contiguous tensor.");
            return new Span<byte>((byte*)Impl.Storage.Data + Impl.Offset * ElementSize + from, (int)Math.Min(LargestPiece, total - from));
        }
    }
}
