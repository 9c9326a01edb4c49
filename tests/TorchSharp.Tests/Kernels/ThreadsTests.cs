using TorchSharp.Kernels.Threading;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Kernels;

public sealed class ThreadsTests
{
    [Fact]
    public void Every_item_is_done_once_even_while_several_programs_ask_at_the_same_time()
    {
        const int Items = 1000;
        var counts = Enumerable.Range(0, 8).Select(_ => new int[Items]).ToList();
        var programs = counts.Select(count => new Thread(() =>
        {
            for (var round = 0; round < 200; round++) Threads.Run(Items, 1_000_000, new Counter(count));
        })).ToList();
        programs.ForEach(program => program.Start());
        programs.ForEach(program => program.Join());
        Assert.All(counts, count => Assert.All(count, done => Assert.Equal(200, done)));
    }

    [Fact]
    public void What_a_kernel_throws_reaches_its_caller_and_the_next_kernel_runs()
    {
        var thrown = Assert.Throws<InvalidOperationException>(() => Threads.Run(4, 1_000_000, new Failing()));
        Assert.Equal("item 3", thrown.Message);
        var count = new int[4];
        Threads.Run(4, 1_000_000, new Counter(count));
        Assert.Equal([1, 1, 1, 1], count);
    }

    [Fact]
    public void A_kernel_that_uses_kernels_does_not_wait_for_itself()
    {
        var counts = Enumerable.Range(0, 4).Select(_ => new int[8]).ToArray();
        Threads.Run(4, 1_000_000, new Nested(counts));
        Assert.All(counts, count => Assert.Equal(Enumerable.Repeat(1, 8), count));
    }

    [Fact]
    public void Threads_that_fell_asleep_wake_up_again()
    {
        var threads = get_num_threads();
        try
        {
            set_num_threads(3);
            var count = new int[3];
            for (var round = 0; round < 5; round++)
            {
                Threads.Run(3, 1_000_000, new Counter(count));
                Thread.Sleep(20);
            }
            Assert.Equal([5, 5, 5], count);
        }
        finally
        {
            set_num_threads(threads);
        }
    }

    private readonly struct Counter(int[] counts) : IRangeKernel
    {
        public void Run(long from, long to)
        {
            for (var i = from; i < to; i++) Interlocked.Increment(ref counts[i]);
        }
    }

    private readonly struct Nested(int[][] counts) : IRangeKernel
    {
        public void Run(long from, long to)
        {
            for (var i = from; i < to; i++) Threads.Run(8, 1_000_000, new Counter(counts[i]));
        }
    }

    private readonly struct Failing : IRangeKernel
    {
        public void Run(long from, long to)
        {
            if (to == 4) throw new InvalidOperationException("item 3");
        }
    }
}
