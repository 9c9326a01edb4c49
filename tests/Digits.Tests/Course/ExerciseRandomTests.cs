using TorchSharp;
using static TorchSharp.torch;

namespace Digits.Tests;

[Collection(AloneCollection.Name)]
public sealed class ExerciseRandomTests
{
    [Fact]
    public void Trying_an_exercise_changes_no_random_number_below_it()
    {
        float[] Drawn(Func<Tensor, double, Tensor> answer)
        {
            manual_seed(5);
            Exercises.Drop(answer);
            return rand(4).data<float>().ToArray();
        }

        var untried = Drawn((_, _) => throw new NotImplementedException());
        Assert.Equal(untried, Drawn((hidden, p) => hidden * rand_like(hidden).ge(p) / (1 - p)));
        Assert.Equal(untried, Drawn((hidden, _) => throw new InvalidOperationException($"{rand_like(hidden)}")));
    }
}
