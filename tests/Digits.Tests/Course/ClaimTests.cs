using Digits.Tests.Data;

namespace Digits.Tests;

public sealed class ClaimTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_value_on_the_right_side_of_the_bound_holds_and_says_so()
    {
        var claim = new Claim("cnn: test accuracy", 0.989, ClaimLimit.AtLeast, "P1", new ClaimBand(20, 0.984, 0.988, 0.99, 0.983));
        Assert.True(claim.Holds);
        Assert.Equal("claim holds: cnn: test accuracy 98.9 % (at least 98.3 %; lowest of 20 runs 98.4 %)", claim.ToString());
        Assert.False((claim with { Value = 0.982 }).Holds);
    }

    [Fact]
    public void A_loss_holds_below_its_bound()
    {
        var claim = new Claim("softmax: loss", 0.28, ClaimLimit.AtMost, "F2", new ClaimBand(20, 0.26, 0.27, 0.29, 0.305));
        Assert.True(claim.Holds);
        Assert.Equal("claim holds: softmax: loss 0.28 (at most 0.31; highest of 20 runs 0.29)",
            (claim with { Band = claim.Band! with { Bound = 0.31 } }).ToString());
        Assert.False((claim with { Value = 0.306 }).Holds);
        Assert.StartsWith("claim fails", (claim with { Value = 0.306 }).ToString());
    }

    [Fact]
    public void A_claim_that_fails_stops_the_notebook_and_says_by_how_much()
    {
        var claim = new Claim("cnn: test accuracy", 0.982, ClaimLimit.AtLeast, "P1", new ClaimBand(20, 0.984, 0.988, 0.99, 0.983));
        var fault = Assert.Throws<ClaimException>(() => claim.Demand("lecture", "MNIST"));
        Assert.StartsWith(
            "The claim does not hold in the profile lecture on MNIST: cnn: test accuracy 98.2 % "
            + "(at least 98.3 %; lowest of 20 runs 98.4 %).",
            fault.Message);
        Assert.Equal(claim with { Value = 0.983 }, (claim with { Value = 0.983 }).Demand("lecture", "MNIST"));
    }

    [Fact]
    public void A_value_that_is_not_a_number_does_not_hold() => Assert.False(
        new Claim("softmax: loss", double.NaN, ClaimLimit.AtMost, "F2", new ClaimBand(20, 0.26, 0.27, 0.29, 0.305)).Holds);

    [Fact]
    public void A_band_is_found_by_claim_profile_and_data()
    {
        var path = File("cnn: test accuracy,smoke,MNIST,AtLeast,20,0.5,0.6,0.7,0.4",
            "cnn: test accuracy,full,MNIST,AtLeast,20,0.98,0.99,0.991,0.975");
        Assert.Equal(new ClaimBand(20, 0.98, 0.99, 0.991, 0.975), ClaimFile.Find(path, "cnn: test accuracy", "full", "MNIST"));
        Assert.Null(ClaimFile.Find(path, "cnn: test accuracy", "full", "Drawn digits"));
    }

    [Fact]
    public void A_claim_that_nobody_measured_is_not_checked()
    {
        var path = File("cnn: test accuracy,smoke,MNIST,AtLeast,20,0.5,0.6,0.7,0.4");
        var claim = new Claim(
            "my own: accuracy", 0.5, ClaimLimit.AtLeast, "P0", ClaimFile.Find(path, "my own: accuracy", "smoke", "MNIST"));
        Assert.True(claim.Holds);
        Assert.StartsWith("claim not checked: my own: accuracy 50 %", claim.ToString());
    }

    [Theory]
    [InlineData("cnn,smoke,MNIST,AtLeast,20,0.5", "a line of 6 values instead of 9")]
    [InlineData("cnn,smoke,MNIST,AtLeast,20,0.5,0.6,high,0.4", "has 'high' for the claim 'cnn'")]
    public void A_damaged_file_is_refused(string line, string sentence) =>
        Assert.Contains(sentence, Assert.Throws<InvalidDataException>(() => ClaimFile.Find(File(line), "cnn", "smoke", "MNIST")).Message);

    [Theory]
    [InlineData(null, 42)]
    [InlineData(" ", 42)]
    [InlineData("7", 7)]
    public void A_seed_is_what_the_environment_names(string? text, long seed) => Assert.Equal(seed, CourseSeed.Of(text));

    [Theory]
    [InlineData("-1")]
    [InlineData("luck")]
    public void A_seed_that_is_no_number_is_refused(string text) =>
        Assert.Contains("such as 7", Assert.Throws<ArgumentException>(() => CourseSeed.Of(text)).Message);

    private string File(params string[] lines)
    {
        var path = Path.Combine(_folder.Path, "claims.csv");
        System.IO.File.WriteAllLines(path, ["claim,profile,data,limit,seeds,lowest,median,highest,bound", .. lines]);
        return path;
    }
}
