using System.Threading.Channels;

namespace Digits.Lecture.Hall;

/// <summary>Wakes what waits; however often it is given meanwhile, it wakes once.</summary>
internal sealed class Signal
{
    private readonly Channel<bool> _channel =
        Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Give() => _channel.Writer.TryWrite(true);

    /// <summary>Gives no more of them.</summary>
    public void End() => _channel.Writer.TryComplete();

    public IAsyncEnumerable<bool> TakeAllAsync(CancellationToken cancellationToken = default) =>
        _channel.Reader.ReadAllAsync(cancellationToken);
}
