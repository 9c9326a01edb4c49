namespace Digits.Data.Downloading;

/// <summary>How patient a download is; tests are less so.</summary>
internal sealed record DownloadSettings
{
    /// <summary>How often each mirror is tried before it is given up.</summary>
    public int TriesPerMirror { get; init; } = 3;

    /// <summary>The pause after the first failure; it doubles with each further one, up to <see cref="LongestPause"/>.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromMilliseconds(250);

    public TimeSpan LongestPause { get; init; } = TimeSpan.FromSeconds(8);

    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a server may send nothing.</summary>
    public TimeSpan StallTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How often to look whether another process has finished its download.</summary>
    public TimeSpan LockPoll { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>The connection; null makes the usual one.</summary>
    public HttpMessageHandler? Handler { get; init; }
}
