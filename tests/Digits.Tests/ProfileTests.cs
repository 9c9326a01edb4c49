namespace Digits.Tests;

public sealed class ProfileTests
{
    [Theory]
    [InlineData(null, "lecture")]
    [InlineData("", "lecture")]
    [InlineData("Smoke", "smoke")]
    [InlineData(" full ", "full")]
    public void A_profile_is_found_by_its_name(string? name, string expected) => Assert.Equal(expected, Profile.Named(name).Name);

    [Fact]
    public void An_unknown_profile_is_refused_with_the_names_there_are()
    {
        var fault = Assert.Throws<ArgumentException>(() => Profile.Named("fast"));
        Assert.Contains("smoke, lecture, full", fault.Message);
    }
}
