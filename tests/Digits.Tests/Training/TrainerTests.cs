using Digits.Data;
using Digits.Training;
using TorchSharp.Tests;
using static TorchSharp.torch;

namespace Digits.Tests.Training;

[Collection(AloneCollection.Name)]
public sealed class TrainerTests
{
    private static readonly Recipe _recipe =
        new() { Epochs = 3, BatchSize = 20, Optimizer = parameters => optim.SGD(parameters, learningRate: 0.05) };

    [Fact]
    public void Training_lowers_the_loss_and_learns_what_can_be_learned()
    {
        var history = Trainer.Fit(Samples.Model(), Samples.Data(400, 100), _recipe);
        Assert.Equal([1, 2, 3], history.Epochs.Select(e => e.Epoch));
        Assert.True(history.Epochs[2].TrainLoss < history.Epochs[0].TrainLoss / 2, history.ToString());
        Assert.True(history.Last.TestAccuracy > 0.95, history.ToString());
    }

    [Fact]
    public void The_same_seed_gives_the_same_figures_to_the_last_bit()
    {
        History Fit() => Trainer.Fit(Samples.Model(), Samples.Data(200, 50), _recipe);
        var (first, second) = (Fit(), Fit());
        Assert.Equal(first.Epochs.Select(e => (e.TrainLoss, e.TestLoss)), second.Epochs.Select(e => (e.TrainLoss, e.TestLoss)));
    }

    [Fact]
    public void An_epoch_leaves_no_tensors_behind()
    {
        var (model, data) = (Samples.Model(), Samples.Data(200, 50));
        Trainer.Fit(model, data, _recipe with { Epochs = 1 });
        using var nothingIsFreed = new NoCollections();
        var before = Tensor.TotalCount;
        Trainer.Fit(model, data, _recipe with { Epochs = 3 });
        Assert.Equal(before, Tensor.TotalCount);
    }

    [Fact]
    public void Progress_hears_of_every_epoch_and_the_table_has_a_row_for_each()
    {
        var heard = new List<EpochResult>();
        var history = Trainer.Fit(Samples.Model(), Samples.Data(60, 20), _recipe, heard.Add);
        Assert.Equal(history.Epochs, heard);
        Assert.Equal(3, history.ToDataFrame().Rows.Count);
    }

    [Fact]
    public void A_schedule_hears_how_many_steps_there_are_and_steps_after_each_batch()
    {
        var (told, optimizer) = (0, default(optim.Optimizer));
        Trainer.Fit(Samples.Model(), Samples.Data(50, 10), _recipe with { Schedule = Record });
        Assert.Equal(9, told);
        Assert.Equal(0.05 * 0.5 * 0.5 * 0.5, optimizer!.ParamGroups.Single().LearningRate, 12);

        optim.lr_scheduler.LRScheduler Record(optim.Optimizer made, int steps)
        {
            (told, optimizer) = (steps, made);
            return optim.lr_scheduler.StepLR(made, step_size: 3, gamma: 0.5);
        }
    }

    [Fact]
    public void A_schedule_that_ends_with_the_last_step_ends_there() => Assert.Equal(3, Trainer.Fit(
        Samples.Model(), Samples.Data(50, 10),
        _recipe with
        {
            Schedule = (optimizer, steps) => optim.lr_scheduler.OneCycleLR(optimizer, 0.05, total_steps: steps, cycle_momentum: false),
        })
        .Epochs.Count);

    [Fact]
    public void An_augmentation_changes_what_is_learned_from_in_the_same_way_for_the_same_seed()
    {
        History Fit(Augmentation? augment) =>
            Trainer.Fit(Samples.Model(), Samples.Data(200, 50), _recipe with { Augment = augment });
        var (plain, still) = (Fit(null), Fit(new Augmentation(new Rotation(0))));
        Assert.Equal(plain.Last.TrainLoss, still.Last.TrainLoss, 1e-3);
        var (turned, again) = (Fit(new Augmentation(new Rotation(60))), Fit(new Augmentation(new Rotation(60))));
        Assert.True(turned.Last.TrainLoss > plain.Last.TrainLoss + 0.05, $"{turned} against {plain}");
        Assert.Equal(turned.Last.TrainLoss, again.Last.TrainLoss);
    }

    [Fact]
    public void An_epoch_with_augmentation_leaves_no_tensors_behind()
    {
        var (model, data) = (Samples.Model(), Samples.Data(200, 50));
        var recipe = _recipe with { Epochs = 1, Augment = new Augmentation(new Rotation(10), new Perspective(0.2, 0.5)) };
        Trainer.Fit(model, data, recipe);
        using var nothingIsFreed = new NoCollections();
        var before = Tensor.TotalCount;
        Trainer.Fit(model, data, recipe);
        Assert.Equal(before, Tensor.TotalCount);
    }
}
