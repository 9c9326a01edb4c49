using System.Text;
using Dib.Documents;
using Dib.Tests.Support;

namespace Dib.Tests.Documents;

public sealed class NotebookFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_missing_file_is_told() =>
        Assert.Contains("There is no notebook nowhere.dib", Assert.Throws<NotebookFormatException>(() => NotebookFile.Read("nowhere.dib"))
            .Message);

    [Fact]
    public void Another_extension_is_told() =>
        Assert.Contains("should end in .dib or .ipynb",
            Assert.Throws<NotebookFormatException>(() => NotebookFile.Read(_folder.Write("a.cs", ""))).Message);

    [Fact]
    public void Another_encoding_is_told()
    {
        var path = _folder.At("a.dib");
        File.WriteAllBytes(path, [.. Encoding.Latin1.GetBytes("// café")]);
        Assert.Contains("not UTF-8 text: byte 6", Assert.Throws<NotebookFormatException>(() => NotebookFile.Read(path)).Message);
    }

    [Fact]
    public void A_file_comes_back_byte_for_byte()
    {
        var path = _folder.Write("a.dib", "\uFEFF#!csharp\r\n\r\nvar ä = \"🙂\";\r\n");
        var before = File.ReadAllBytes(path);
        NotebookFile.Write(path, NotebookFile.Read(path));
        Assert.Equal(before, File.ReadAllBytes(path));
    }

    [Fact]
    public void A_file_that_can_t_be_written_leaves_the_old_one_and_no_other()
    {
        var path = _folder.Write("a.txt", "old");
        var fault = Assert.Throws<IOException>(() => AtomicFile.Write(path, temporary =>
        {
            File.WriteAllText(temporary, "half");
            throw new IOException("No space left on device.");
        }));
        Assert.Contains("can't be written: No space left on device.", fault.Message);
        Assert.Equal("old", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void A_file_that_is_written_again_stays_as_private_as_it_was_and_a_link_to_it_stays_a_link()
    {
        if (OperatingSystem.IsWindows())
            return;
        const UnixFileMode mine = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var path = _folder.Write("a.dib", "1");
        File.SetUnixFileMode(path, mine);
        var link = File.CreateSymbolicLink(_folder.At("link.dib"), path);
        NotebookFile.Write(link.FullName, new Notebook { Cells = [new NotebookCell(KernelNames.CSharp, "2")] });
        Assert.Contains("2", File.ReadAllText(path));
        Assert.Equal(mine, File.GetUnixFileMode(path));
        Assert.NotNull(new FileInfo(link.FullName).LinkTarget);
    }
}
