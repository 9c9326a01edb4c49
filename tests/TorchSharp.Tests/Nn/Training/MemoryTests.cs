using TorchSharp.Memory;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Nn.Training;

public sealed class MemoryTests
{
    [Fact]
    public void Two_thousand_steps_of_a_small_CNN_leave_tensors_and_memory_as_they_were() => Train(2000, images: 4, size: 8, channels: 2);

    [Fact]
    [Trait("Category", "Slow")]
    public void Two_thousand_steps_of_the_CNN_leave_tensors_and_memory_as_they_were() => Train(2000, images: 64, size: 28, channels: 16);

    private static void Train(int steps, long images, long size, long channels)
    {
        using var scope = NewDisposeScope();
        using var model = nn.Sequential(
            nn.Conv2d(1, channels, 3, padding: 1), nn.BatchNorm2d(channels), nn.ReLU(), nn.MaxPool2d(2),
            nn.Conv2d(channels, 2 * channels, 3, padding: 1), nn.ReLU(), nn.MaxPool2d(2), nn.Dropout(0.1), nn.Flatten(),
            nn.Linear(2 * channels * (size / 4) * (size / 4), 10));
        using var optimizer = optim.Adam(model.parameters());
        using var loss = nn.CrossEntropyLoss();
        var (input, target) = (rand(images, 1, size, size), randint(10, images));
        Step();
        var before = Held();
        for (var i = 0; i < steps; i++) Step();
        Assert.Equal(before, Held());

        void Step()
        {
            using var step = NewDisposeScope();
            optimizer.zero_grad();
            loss.call(model.call(input), target).backward();
            optimizer.step();
        }

        // What tests before have left to the collector does not count.
        static (long Tensors, long Bytes) Held()
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            return (Tensor.TotalCount, NativePool.RentedBytes);
        }
    }
}
