using Digits.Evaluating;
using static TorchSharp.torch;

namespace Digits.Tests.Evaluating;

public sealed class EvaluationTests
{
    [Fact]
    public void An_evaluation_agrees_with_the_model_asked_directly()
    {
        var (model, data) = (Samples.Model(), Samples.Bars(1500));
        var evaluation = Evaluation.Of(model, data);
        using var all = data.All();
        var scores = model.call(all.Images);
        Assert.Equal(scores.argmax(1).data<long>().Select(p => (int)p), evaluation.Predictions);
        Assert.Equal(nn.functional.cross_entropy(scores, all.Labels).item<float>(), evaluation.Loss, 1e-4);
        Assert.Equal(scores.argmax(1).eq(all.Labels).to(float32).mean().item<float>(), evaluation.Accuracy, 1e-6);
    }

    [Fact]
    public void Probabilities_of_an_image_sum_to_1()
    {
        var evaluation = Evaluation.Of(Samples.Model(), Samples.Bars(10));
        Assert.Equal(1, evaluation.ProbabilitiesOf(3).ToArray().Sum(), 1e-5);
    }

    [Fact]
    public void Mistakes_and_successes_are_ranked_by_confidence_and_share_out_all_images()
    {
        var evaluation = Evaluation.Of(Samples.Model(), Samples.Bars(100));
        var (right, wrong) = (evaluation.Successes(), evaluation.Mistakes());
        Assert.Equal(Enumerable.Range(0, 100), right.Concat(wrong).Order());
        Assert.All(wrong, i => Assert.False(evaluation.IsRight(i)));
        Assert.Equal(wrong.OrderByDescending(evaluation.Confidence), wrong);
    }

    [Fact]
    public void A_model_that_knows_nothing_has_about_the_loss_of_guessing()
    {
        using var zero = no_grad();
        var model = Samples.Model();
        foreach (var parameter in model.parameters()) parameter.zero_();
        Assert.Equal(Math.Log(10), Evaluation.Of(model, Samples.Bars(50)).Loss, 1e-5);
    }
}
