namespace TorchSharp.Kernels.Threading;

/// <summary>Ranges of work that several threads take one after another, until none is left.</summary>
internal abstract class Job(int ranges)
{
    private int _taken;
    private int _open = ranges;
    private Exception? _failure;

    /// <summary>Whether every range has been done.</summary>
    public bool IsDone => Volatile.Read(ref _open) == 0;

    /// <summary>What a range threw, if one did.</summary>
    public Exception? Failure => Volatile.Read(ref _failure);

    /// <summary>How many ranges there are: no more threads than that can take part.</summary>
    public int Ranges { get; } = ranges;

    /// <summary>Takes ranges and does them while there are any.</summary>
    public void Help()
    {
        for (int range; (range = Interlocked.Increment(ref _taken) - 1) < Ranges;)
        {
            try
            {
                Do(range);
            }
            catch (Exception failure)
            {
                Volatile.Write(ref _failure, failure);
            }
            Interlocked.Decrement(ref _open);
        }
    }

    /// <summary>Does one range.</summary>
    protected abstract void Do(int range);
}
