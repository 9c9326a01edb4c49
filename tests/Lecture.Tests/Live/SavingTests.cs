using System.Text;
using Lecture.Tests.Support;

namespace Lecture.Tests.Live;

/// <summary>Edited notebooks and their files.</summary>
public sealed class SavingTests
{
    [Fact]
    public async Task Saving_changes_the_edited_cell_and_no_other_byte()
    {
        const string lesson = "\uFEFF#!meta\r\n{ broken\r\n#!csharp\r\n\r\n\r\nvar a = 1;\r\n\r\n\r\n"
            + "#!md\r\n# Title\r\n\r\n#!csharp\r\na   +  2";
        await using var hall = await Hall.OpenAsync(lesson);
        await using var page = await Page.ConnectAsync(hall.Server.PresenterUrl, "lesson");
        await page.SendAsync(new { Do = "edit", Cell = 0, Source = "var a = 1;\nvar b = 2;" });
        await page.UntilAsync(() => (bool)page.Notebook!["isEdited"]!);
        Assert.Equal(Encoding.UTF8.GetBytes(lesson), hall.Read());
        await page.SendAsync(new { Do = "save" });
        await page.UntilAsync(() => page.Notices.Count > 0);
        Assert.Equal("Saved in lesson.dib.", page.Notices[0]);
        Assert.Equal(Encoding.UTF8.GetBytes(lesson.Replace("var a = 1;", "var a = 1;\r\nvar b = 2;")), hall.Read());
    }

    [Fact]
    public async Task A_file_that_another_program_changed_is_written_over_only_when_asked_twice()
    {
        await using var hall = await Hall.OpenAsync(Hall.Cells("1"));
        await using var page = await Page.ConnectAsync(hall.Server.PresenterUrl, "lesson");
        await page.SendAsync(new { Do = "edit", Cell = 0, Source = "2" });
        hall.Write("#!csharp\n\n3\n");
        await page.SendAsync(new { Do = "save" });
        await page.UntilAsync(() => page.Notices.Count == 1);
        Assert.Contains("was changed by another program", page.Notices[0]);
        Assert.Equal("#!csharp\n\n3\n", Encoding.UTF8.GetString(hall.Read()));
        await page.SendAsync(new { Do = "save" });
        await page.UntilAsync(() => page.Notices.Count == 2);
        Assert.Equal(Hall.Cells("2"), Encoding.UTF8.GetString(hall.Read()));
    }
}
