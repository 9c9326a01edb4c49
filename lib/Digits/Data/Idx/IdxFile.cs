using System.Security.Cryptography;

namespace Digits.Data;

/// <summary>What an IDX file held: nothing is lost, so the unpacked file's checksum can be told from it.</summary>
/// <param name="Path">Where it was read.</param>
/// <param name="Packed">Whether it was packed with gzip.</param>
/// <param name="Dimensions">What its header says.</param>
/// <param name="Payload">What follows the header: one byte an element, as many as the product of the dimensions.</param>
internal sealed record IdxFile(string Path, bool Packed, int[] Dimensions, byte[] Payload)
{
    /// <summary>SHA-256 of the unpacked file, in lower-case hexadecimal digits.</summary>
    public string Sha256()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(IdxHeader.Write(Dimensions));
        hash.AppendData(Payload);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
