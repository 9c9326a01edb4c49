using static TorchSharp.torch;

namespace TorchSharp.Tests.Serialization;

public sealed class WeightFileTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();
    private readonly string _folder = Directory.CreateTempSubdirectory("torchsharp-").FullName;

    public void Dispose()
    {
        _scope.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    // The number of tensors; for each its name after its length, the element type's number, the number of dimensions, the sizes, the
    // elements, lowest byte first. Numbers take seven bits a byte.
    private static byte[] Bytes =>
    [
        2,
        6, .. "weight"u8, 6, 2, 1, 130, 1, .. Enumerable.Range(0, 130).SelectMany(i => BitConverter.GetBytes((float)i)),
        4, .. "bias"u8, 6, 1, 1, 0, 0, 0x20, 0xc0,
    ];

    [Fact]
    public void A_layer_is_written_byte_for_byte_in_TorchSharps_format()
    {
        using var layer = nn.Linear(130, 1);
        using (no_grad())
        {
            layer.weight.copy_(arange(130, float32).view(1, 130));
            layer.bias!.fill_(-2.5);
        }
        using var stream = new MemoryStream();
        layer.save(stream);
        Assert.Equal(Bytes, stream.ToArray());
    }

    [Fact]
    public void A_file_in_TorchSharps_format_is_read()
    {
        using var layer = nn.Linear(130, 1);
        layer.load(new MemoryStream(Bytes));
        Assert.Equal(Enumerable.Range(0, 130).Select(i => (float)i), layer.weight.data<float>().ToArray());
        Assert.Equal([-2.5f], layer.bias!.data<float>().ToArray());
    }

    [Fact]
    public void Saving_to_a_file_and_loading_it_brings_a_whole_model_back()
    {
        var file = Path.Combine(_folder, "model.dat");
        using var model = Model();
        using var other = Model();
        model.save(file);
        other.load(file);
        foreach (var (name, expected) in model.state_dict()) Close.Assert(expected, other.state_dict()[name], name, 0);
        Assert.Equal([file], Directory.GetFiles(_folder));
    }

    [Fact]
    public void Skipped_names_are_left_alone_and_reported()
    {
        var file = Path.Combine(_folder, "model.dat");
        using var model = Model();
        using var other = Model();
        model.save(file);
        var before = other.get_parameter("0.weight")!.data<float>().ToArray();
        var loaded = new Dictionary<string, bool>();
        other.load(file, skip: ["0.weight"], loadedParameters: loaded);
        Assert.Equal(before, other.get_parameter("0.weight")!.data<float>().ToArray());
        Assert.Equal(model.get_parameter("0.bias")!.data<float>().ToArray(), other.get_parameter("0.bias")!.data<float>().ToArray());
        Assert.All(["0.weight", "0.bias", "1.weight", "1.bias"], name => Assert.True(loaded[name]));

        model.save(file, skip: ["1.bias"]);
        Assert.Throws<ArgumentException>(() => other.load(file));
        other.load(file, strict: false);
    }

    [Fact]
    public void Loading_into_another_model_names_what_does_not_fit()
    {
        var file = Path.Combine(_folder, "model.dat");
        using var model = Model();
        model.save(file);
        Assert.Contains("[3, 4]",
            Assert.Throws<ArgumentException>(() => nn.Sequential(nn.Linear(4, 3), nn.Linear(4, 2)).load(file)).Message);
        Assert.Contains("Float64", Assert.Throws<ArgumentException>(() => Model().to(float64).load(file)).Message);
        Assert.Contains("4", Assert.Throws<ArgumentException>(() => nn.Linear(2, 3).load(file)).Message);
        Assert.Contains("'0.weight'", Assert.Throws<ArgumentException>(
            () => nn.Sequential(("a", nn.Linear(4, 4)), ("b", nn.Linear(4, 2))).load(file)).Message);
        Assert.Throws<FileNotFoundException>(() => model.load(Path.Combine(_folder, "none.dat")));
    }

    [Fact]
    public void Reading_a_truncated_file_says_how_many_bytes_are_missing()
    {
        using var layer = nn.Linear(130, 1);
        var error = Assert.Throws<EndOfStreamException>(() => layer.load(new MemoryStream(Bytes[..100])));
        Assert.Contains("433 bytes too early", error.Message);
        Assert.Throws<EndOfStreamException>(() => layer.load(new MemoryStream(Bytes[..100]), skip: ["weight"]));
    }

    [Fact]
    public void A_file_that_is_something_else_is_refused_whatever_its_bytes()
    {
        var random = new Random(7);
        using var layer = nn.Linear(130, 1);
        for (var i = 0; i < 500; i++)
        {
            var bytes = Bytes;
            for (var k = 0; k < 3; k++) bytes[random.Next(20)] = (byte)random.Next(256);
            var error = Record.Exception(() => layer.load(new MemoryStream(bytes), strict: false));
            Assert.True(
                error is null or ArgumentException or IOException or NotSupportedException or InvalidDataException or FormatException,
                error?.ToString());
        }
    }

    [Fact]
    public void A_failed_save_leaves_the_old_file_and_no_other()
    {
        var file = Path.Combine(_folder, "model.dat");
        File.WriteAllText(file, "old");
        using var layer = nn.Linear(nn.Parameter(ones(3, 2).t().detach()));
        Assert.Throws<InvalidOperationException>(() => layer.save(file));
        Assert.Equal("old", File.ReadAllText(file));
        Assert.Equal([file], Directory.GetFiles(_folder));
    }

    [Fact]
    public void Tensors_of_all_types_survive_a_file()
    {
        foreach (var type in new[] { uint8, int32, int64, float32, float64, @bool })
        {
            var file = Path.Combine(_folder, $"{type}.dat");
            using var original = tensor([0, 1, 2, 100]).to_type(type).view(2, 1, 2);
            original.Save(file);
            using var reader = new BinaryReader(File.OpenRead(file));
            Close.Assert(original, TensorExtensionMethods.Load(reader), $"{type}", 0);
        }
    }

    private static Modules.Sequential Model() => nn.Sequential(nn.Linear(4, 4), nn.Linear(4, 2));
}
