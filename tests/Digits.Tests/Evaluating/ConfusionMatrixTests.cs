using Digits.Evaluating;

namespace Digits.Tests.Evaluating;

public sealed class ConfusionMatrixTests
{
    private readonly ConfusionMatrix _matrix = ConfusionMatrix.Of([0, 0, 1, 1, 1, 2], [0, 1, 1, 1, 2, 2], classes: 3);

    [Fact]
    public void Accuracy_is_the_share_on_the_diagonal()
    {
        Assert.Equal(6, _matrix.Total);
        Assert.Equal(4.0 / 6, _matrix.Accuracy, 12);
    }

    [Fact]
    public void Precision_counts_a_column_and_recall_a_row()
    {
        Assert.Equal(2.0 / 3, _matrix.Precision(1), 12);
        Assert.Equal(2.0 / 3, _matrix.Recall(1), 12);
        Assert.Equal(1.0 / 2, _matrix.Precision(2), 12);
        Assert.Equal(1.0, _matrix.Recall(2), 12);
    }

    [Fact]
    public void The_most_confused_pairs_come_first()
    {
        var matrix = ConfusionMatrix.Of([4, 4, 4, 9], [9, 9, 4, 4]);
        Assert.Equal([new Confusion(4, 9, 2), new Confusion(9, 4, 1)], matrix.MostConfused(5));
        Assert.Single(matrix.MostConfused(1));
    }

    [Fact]
    public void Mixed_pairs_count_both_ways_together_and_name_every_pair()
    {
        var matrix = ConfusionMatrix.Of([0, 0, 2, 1, 1], [2, 0, 0, 2, 1], classes: 3);
        Assert.Equal([(0, 2, 2), (1, 2, 1), (0, 1, 0)], matrix.MixedPairs());
    }

    [Fact]
    public void An_empty_matrix_has_accuracy_0_and_not_a_division_by_zero() => Assert.Equal(0, new ConfusionMatrix(10).Accuracy);
}
