namespace Microsoft.DotNet.Interactive;

/// <summary>A text that is not shown by accident.</summary>
public sealed class PasswordString(string password)
{
    /// <summary>The text.</summary>
    public string GetClearTextPassword() => password;

    /// <inheritdoc/>
    public override string ToString() => new('*', password.Length);
}
