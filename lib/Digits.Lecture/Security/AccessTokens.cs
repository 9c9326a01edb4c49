using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Digits.Lecture.Security;

/// <summary>The secrets of one lecture: who knows one may do what its role may.</summary>
/// <remarks>
/// They stand in the path of every address. A cookie would be worse: browsers send it to every port of the machine, and the presenter's and
/// the audience's windows of one browser would share it.
/// </remarks>
internal sealed class AccessTokens
{
    private const int Bytes = 32;
    private readonly (Role Role, string Token)[] _tokens = [.. Enum.GetValues<Role>().Select(role => (role, Create()))];
    private bool _isRedeemed;

    /// <summary>
    /// Opens the presenter's page once. The browser is started with it, because a program's arguments can be read by everyone on the
    /// machine.
    /// </summary>
    public string OpeningCode { get; } = Create();

    public string Of(Role role) => _tokens.First(entry => entry.Role == role).Token;

    /// <summary>The role of a token, or null when it is none.</summary>
    public Role? RoleOf(string token)
    {
        Role? found = null;
        foreach (var (role, known) in _tokens)
        {
            if (AreEqual(known, token))
                found = role;
        }
        return found;
    }

    /// <summary>Whether a code is the opening code and was not used before.</summary>
    public bool Redeem(string code) =>
        AreEqual(OpeningCode, code) && !Interlocked.Exchange(ref _isRedeemed, true);

    private static bool AreEqual(string known, string given) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(known), Encoding.UTF8.GetBytes(given));

    private static string Create() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));
}
