using Digits.Data;

namespace Digits.Tests.Data;

public class DataFolderTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Without_a_setting_no_folder_is_chosen(string? setting) => Assert.Null(DataFolder.Chosen(setting));

    [Fact]
    public void A_folder_that_exists_is_chosen()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(folder.Path, DataFolder.Chosen(folder.Path));
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_refused_with_what_to_do()
    {
        var missing = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString());

        var error = Assert.Throws<DirectoryNotFoundException>(() => DataFolder.Chosen(missing));

        Assert.Contains($"DIGITS_DATA is '{missing}', but there is no folder '{missing}'.", error.Message);
        Assert.Contains("clear it", error.Message);
    }

    [Fact]
    public void A_relative_setting_also_counts_from_the_repository()
    {
        // The tests run far below the root, where there is no such folder.
        Assert.False(Directory.Exists(Path.GetFullPath("lib")));

        Assert.Equal(Path.Combine(DataFolder.Root()!, "lib"), DataFolder.Chosen("lib"));
    }

    [Fact]
    public void The_default_is_the_data_folder_of_the_repository() =>
        Assert.True(File.Exists(Path.Combine(DataFolder.Default(), "..", "Digits.Notebooks.sln")));
}
