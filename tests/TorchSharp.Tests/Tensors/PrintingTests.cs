using static System.Globalization.CultureInfo;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Tensors;

public sealed class PrintingTests
{
    private const string Sample = "        0   3.141 6.2834 3.1415\n 6.28e-06 -13.142   0.01 4713.1\n";
    private const string Sparse = " 0.01 0 0 0\n    0 0 0 0\n";

    private static readonly float[] _sample = [0, 3.141f, 6.2834f, 3.14152f, 6.28e-06f, -13.141529f, 0.01f, 4713.14f];
    private static readonly float[] _both = [.. _sample, 0.01f, 0, 0, 0, 0, 0, 0, 0];

    private static readonly Tensor _odd = arange(1, 200, 2, float32);

    [Fact]
    public void ToString_without_a_style_describes_the_tensor() =>
        Assert.Equal("[2x2], type = Float32, device = cpu", zeros(2, 2).ToString());

    [Fact]
    public void Julia_style_puts_a_single_number_behind_the_description()
    {
        Assert.Equal("[], type = Float32, device = cpu, value = 3.14", Julia(tensor(3.14f)));
        Assert.Equal("[], type = Float32, device = cpu, value = 3.14E+000", tensor(3.14f).jlstr("E2", cultureInfo: InvariantCulture));
        Assert.Equal("[], type = Bool, device = cpu, value = True", Julia(tensor(true)));
    }

    [Fact]
    public void Julia_style_aligns_columns()
    {
        Assert.Equal("[4], type = Float32, device = cpu\n 0 0 0 0\n", Julia(zeros(4)));
        Assert.Equal("[2x4], type = Float32, device = cpu\n" + Sample, Julia(tensor(_sample, 2, 4)));
        var text = tensor(_sample, 2, 4).ToString(true, cultureInfo: InvariantCulture, newLine: "\n");
        Assert.Equal("[2x4], type = Float32, device = cpu\n" + Sample, text);
    }

    [Fact]
    public void Julia_style_prints_more_than_two_dimensions_matrix_by_matrix()
    {
        Assert.Equal(
            $"[2x2x4], type = Float32, device = cpu\n[0,..,..] =\n{Sample}\n[1,..,..] =\n{Sparse}", Julia(tensor(_both, 2, 2, 4)));
        Assert.Equal(
            $"[2x1x2x4], type = Float32, device = cpu\n[0,0,..,..] =\n{Sample}\n[1,0,..,..] =\n{Sparse}", Julia(tensor(_both, 2, 1, 2, 4)));
    }

    [Fact]
    public void Julia_style_abbreviates_what_is_wider_than_the_line() => Assert.Equal(
        "[2x100], type = Int64, device = cpu\n 1 1 1 1 ...\n 1 1 1 1 ...\n", ones(2, 100, int64).jlstr(width: 11, newLine: "\n"));

    [Fact]
    public void Numpy_style_nests_square_brackets()
    {
        Assert.Equal("[0, 0, 0, 0]", Numpy(zeros(4)));
        Assert.Equal("[[0, 3.141, 6.2834, 3.1415]\n [6.28e-06, -13.142, 0.01, 4713.1]]", Numpy(tensor(_sample, 2, 4)));
        Assert.Equal("[[[1, 1]\n  [1, 1]]\n\n [[1, 1]\n  [1, 1]]]", Numpy(ones(2, 2, 2, int32)));
        Assert.Equal("[[[[1]\n   [1]]]\n\n\n [[[1]\n   [1]]]]", Numpy(ones(2, 1, 2, 1, int32)));
        Assert.Equal("[]", Numpy(zeros(0)));
    }

    [Fact]
    public void Numpy_style_abbreviates_long_dimensions()
    {
        Assert.Equal("[1, 3, 5, ... 195, 197, 199]", Numpy(_odd));
        Assert.Equal(
            "[[1, 3]\n [5, 7]\n [9, 11]\n ...\n [189, 191]\n [193, 195]\n [197, 199]]", Numpy(_odd.reshape(50, 2)));
    }

    [Fact]
    public void CSharp_style_prints_an_array()
    {
        Assert.Equal("[4], type = Float32, device = cpu, value = float [] {0f, 0f, 0f, 0f}", CSharp(zeros(4)));
        Assert.Equal("[100], type = Float32, device = cpu, value = float [] {1f, 3f, 5f, ... 195f, 197f, 199f}", CSharp(_odd));
        Assert.Equal("[2x2], type = Int64, device = cpu, value = \nlong [,] {\n {1L, 1L},\n {1L, 1L}\n}", CSharp(ones(2, 2, int64)));
        Assert.Equal(
            "[2x2x4], type = Float32, device = cpu, value = \nfloat [,,] {\n {{0f, 0f, 0f, 0f},\n  {0f, 0f, 0f, 0f}},\n" +
            " {{0f, 0f, 0f, 0f},\n  {0f, 0f, 0f, 0f}}\n}",
            CSharp(zeros(2, 2, 4)));
        Assert.Equal(
            "[10x10], type = Float32, device = cpu, value = \nfloat [,] {\n {1f, 3f, 5f, ... 15f, 17f, 19f},\n" +
            " {21f, 23f, 25f, ... 35f, 37f, 39f},\n {41f, 43f, 45f, ... 55f, 57f, 59f},\n ...\n" +
            " {141f, 143f, 145f, ... 155f, 157f, 159f},\n {161f, 163f, 165f, ... 175f, 177f, 179f},\n" +
            " {181f, 183f, 185f, ... 195f, 197f, 199f}\n}",
            CSharp(_odd.reshape(10, 10)));
    }

    [Fact]
    public void Print_options_change_the_default()
    {
        try
        {
            set_printoptions(2, newLine: "\n", maxColumns: 2);
            torch.TensorStringStyle = numpy;
            Assert.Equal("[0.33, ... 3.33]", (arange(1, 11, dtype: float64) / 3).str(cultureInfo: InvariantCulture));
            Assert.Throws<ArgumentException>(() => torch.TensorStringStyle = TensorStringStyle.Default);
        }
        finally
        {
            set_printoptions(julia, "g5", 100, Environment.NewLine, 6, 6);
        }
    }

    [Fact]
    public void A_notebook_shows_the_default_style()
    {
        var source = (TorchSharp.Utils.TypeFormatterSourceAttribute)typeof(Tensor)
            .GetCustomAttributes(typeof(TorchSharp.Utils.TypeFormatterSourceAttribute), false).Single();
        var formatters = Activator.CreateInstance(source.FormatterSourceType, nonPublic: true)!;
        var type = source.FormatterSourceType;
        var made = (IEnumerable<object>)type.GetMethod("CreateTypeFormatters")!.Invoke(formatters, null)!;
        var html = made.Single(f => (string)f.GetType().GetProperty("MimeType")!.GetValue(f)! == "text/html");
        var writer = new StringWriter();
        Assert.Equal(true, html.GetType().GetMethod("Format")!.Invoke(html, [ones(2), writer]));
        Assert.Equal($"<div><pre>{ones(2).ToString(TensorStringStyle.Default)}</pre></div>", writer.ToString());
    }

    private static string Julia(Tensor tensor) => tensor.ToString(julia, cultureInfo: InvariantCulture, newLine: "\n");

    private static string Numpy(Tensor tensor) => tensor.ToString(numpy, cultureInfo: InvariantCulture, newLine: "\n");

    private static string CSharp(Tensor tensor) => tensor.ToString(csharp, cultureInfo: InvariantCulture, newLine: "\n");
}
