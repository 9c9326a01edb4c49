using static TorchSharp.torch;

namespace TorchSharp.Tests.Kernels;

public sealed class SoftmaxRowsTests
{
    public static TheoryData<long, long> Sizes => new() { { 1, 1 }, { 3, 10 }, { 700, 10 }, { 2, 5000 }, { 5, 33 }, { 3, 64 }, { 2, 201 } };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Rows_and_columns_in_vectors_are_what_lines_of_doubles_one_by_one_are(long rows, long classes)
    {
        using var scope = NewDisposeScope();
        manual_seed(rows + classes);
        var scores = empty(rows, classes).normal_(0, 5);
        var (exact, columns) = (scores.to(ScalarType.Float64), scores.t().contiguous());
        Close.Assert(exact.softmax(1).to(ScalarType.Float32), scores.softmax(1), "softmax");
        Close.Assert(exact.log_softmax(1).to(ScalarType.Float32), scores.log_softmax(1), "log_softmax");
        Close.Assert(scores.softmax(1), columns.softmax(0).t(), "softmax of columns");
        Close.Assert(scores.log_softmax(1), columns.log_softmax(0).t(), "log_softmax of columns");
    }

    [Fact]
    public void A_row_with_a_number_that_is_none_has_none_at_all()
    {
        using var scope = NewDisposeScope();
        var scores = tensor(new[,] { { 1, float.NaN, 3 }, { 1, 2, 3 }, { float.NaN, 5, 9 } });
        Assert.Equal([true, true, true, false, false, false, true, true, true], scores.softmax(1).isnan().data<bool>().ToArray());
        Assert.Equal([true, true, true, false, false, false, true, true, true], scores.log_softmax(1).isnan().data<bool>().ToArray());
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void The_gradient_of_rows_is_the_one_that_can_be_differentiated_again(long rows, long classes)
    {
        using var scope = NewDisposeScope();
        manual_seed(rows * classes);
        var scores = empty(rows, classes).normal_().requires_grad_();
        var upstream = empty(rows, classes).normal_();
        Tensor Gradient(bool createGraph) => autograd.grad([scores.log_softmax(1)], [scores], [upstream], create_graph: createGraph)[0];
        Close.Assert(Gradient(createGraph: true).detach(), Gradient(createGraph: false), "gradient");
    }
}
