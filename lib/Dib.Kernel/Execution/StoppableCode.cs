using System.Runtime;

namespace Dib.Kernel.Execution;

/// <summary>
/// Runs code that a user wrote and may want to stop. Cancelling aborts the code where it is, a tight loop too; a wait is ended by
/// interrupting its thread. Only code that never leaves a <c>finally</c> block or a native call goes on.
/// </summary>
internal static class StoppableCode
{
    private static readonly TimeSpan BetweenInterrupts = TimeSpan.FromMilliseconds(50);

    /// <summary>
    /// Whether code on this thread has been stopped. The runtime (10.0.12, Linux) stops a tight loop once in a thread's life: after that
    /// it neither aborts one on it nor suspends one for a collection, so nothing more should run on it.
    /// </summary>
    [field: ThreadStatic]
    public static bool IsThreadSpent { get; private set; }

    /// <summary>Runs code on this thread, which must not be spent.</summary>
    /// <exception cref="Exception">What the code threw; of any type if the token was cancelled.</exception>
    public static void Run(Action code, CancellationToken cancellationToken)
    {
        using var stopper = new Stopper(Thread.CurrentThread);
        using var registration = cancellationToken.UnsafeRegister(static state => ((Stopper)state!).Start(), stopper);
        try
        {
#pragma warning disable SYSLIB0046 // Obsolete for services, where aborted code may leave state broken; made for exactly this use.
            ControlledExecution.Run(code, stopper.Abort);
#pragma warning restore SYSLIB0046
        }
        finally
        {
            if (cancellationToken.IsCancellationRequested)
            {
                IsThreadSpent = true;
                SignalMask.Clear();
            }
        }
    }

    /// <summary>Aborts what a thread does, and interrupts its waits until it has left the code.</summary>
    private sealed class Stopper(Thread thread) : IDisposable
    {
        private readonly Lock _gate = new();
        private readonly CancellationTokenSource _abort = new();
        private bool _left;
        private bool _interrupted;

        public CancellationToken Abort => _abort.Token;

        public void Start()
        {
            // Blocks until the code has been aborted, which it never is while it waits.
            Task.Run(_abort.Cancel);
            Task.Run(async () =>
            {
                do
                    await Task.Delay(BetweenInterrupts);
                while (Interrupt());
            });
        }

        public void Dispose()
        {
            lock (_gate)
                _left = true;
            if (!_interrupted)
                return;
            try
            {
                // An interrupt that found no wait lies in wait for the next one.
                Thread.Sleep(1);
            }
            catch (ThreadInterruptedException)
            {
            }
        }

        private bool Interrupt()
        {
            lock (_gate)
            {
                if (_left)
                    return false;
                thread.Interrupt();
                return _interrupted = true;
            }
        }
    }
}
