using System.Globalization;
using System.Text.Json;
using Lecture.Tests.Support;
using Microsoft.Playwright;

namespace Lecture.Tests.Pages;

/// <summary>The course's pad to write on, in the frame that a lecture gives to outputs.</summary>
public sealed class WritingPadTests(Chromium chromium) : PageTestBase(chromium)
{
    /// <summary>Two models with every kind of layer that the pad knows, and what the library makes of ten images.</summary>
    private static readonly string Lesson = Hall.Cells($$"""
        #r "{{Path.Combine(Course.Root, "lib", "bin", "Digits.dll")}}"
        #r "{{Path.Combine(Course.Root, "lib", "bin", "TorchSharp.dll")}}"
        using System.Linq;
        using Digits;
        using Digits.Data;
        using Digits.Evaluating;
        using TorchSharp;
        using static TorchSharp.torch;

        manual_seed(7);
        var linear = nn.Sequential(nn.Flatten(), nn.Linear(784, 10, hasBias: false));
        var deep = nn.Sequential(
            nn.Conv2d(1, 6, 5, stride: 2, padding: 3), nn.Tanh(), nn.MaxPool2d(3, 2), nn.Conv2d(6, 8, 3), nn.ReLU(), nn.Dropout(0.5),
            nn.Flatten(), nn.Linear(200, 20), nn.Sigmoid(), nn.Linear(20, 10));
        var pixels = new byte[10 * 784];
        new System.Random(1).NextBytes(pixels);
        var images = DigitDataset.From(new DigitImages(pixels, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 28, 28)).With(new Pixels(0.3, 0.2));
        foreach (var model in new[] { linear, deep })
        {
            var evaluation = Evaluation.Of(model, images);
            var shares = Enumerable.Range(0, 10).Select(i => evaluation.ProbabilitiesOf(i).ToArray());
            Console.WriteLine(System.Text.Json.JsonSerializer.Serialize(shares));
        }
        new WritingPad(images, ("linear", linear), ("deep", deep))
        """);

    [ChromiumFact]
    public async Task The_page_gives_each_digit_the_probability_that_the_library_gives_it()
    {
        await using var hall = await Hall.OpenAsync(Lesson);
        var (printed, pad) = await OpenAsync(hall);
        var models = printed.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonSerializer.Deserialize<double[][]>(line)!).ToArray();
        Assert.Equal(2, models.Length);
        for (var image = 0; image < 10; image++)
        {
            await pad.GetByTitle($"A {image} of the test images").ClickAsync();
            for (var model = 0; model < models.Length; model++)
            {
                var shown = await pad.Locator($"tbody td:nth-child({model + 2})").AllInnerTextsAsync();
                var shares = shown.Select(text => double.Parse(text.TrimEnd('%'), CultureInfo.InvariantCulture) / 100).ToArray();
                for (var digit = 0; digit < 10; digit++)
                    Assert.Equal(models[model][image][digit], shares[digit], tolerance: 0.003);
                Assert.Equal(1, shares.Sum(), tolerance: 0.01);
            }
        }
    }

    [ChromiumFact]
    public async Task What_is_written_small_in_a_corner_is_seen_large_and_in_the_middle()
    {
        await using var hall = await Hall.OpenAsync(Lesson);
        var (_, pad) = await OpenAsync(hall);
        await Assertions.Expect(pad.GetByRole(AriaRole.Status)).ToContainTextAsync("Write a digit");
        var paper = pad.Locator(".paper");
        await paper.HoverAsync(new() { Position = new() { X = 20, Y = 20 } });
        await paper.Page.Mouse.DownAsync();
        await paper.HoverAsync(new() { Position = new() { X = 20, Y = 130 } });
        await paper.Page.Mouse.UpAsync();
        await Assertions.Expect(pad.GetByRole(AriaRole.Status)).ToContainTextAsync("deep:");

        var ink = await pad.Locator(".seen").EvaluateAsync<int[][]>("""
            seen => {
              const { data } = seen.getContext('2d').getImageData(0, 0, 28, 28);
              return Array.from({ length: 28 }, (_, row) => Array.from({ length: 28 }, (_, column) => 255 - data[4 * (28 * row + column)]));
            }
            """);
        var rows = Enumerable.Range(0, 28).Where(row => ink[row].Max() > 127).ToArray();
        var columns = Enumerable.Range(0, 28).Where(column => ink.Max(row => row[column]) > 127).ToArray();
        Assert.Equal((4, 23), (rows[0], rows[^1]));
        Assert.Equal(28, columns[0] + columns[^1] + 1);

        await pad.GetByText("Clear").ClickAsync();
        await Assertions.Expect(pad.GetByRole(AriaRole.Status)).ToContainTextAsync("Write a digit");
    }

    private async Task<(string Printed, IFrameLocator Pad)> OpenAsync(Hall hall)
    {
        var page = await Chromium.OpenAsync(hall.Server.PresenterUrl);
        await page.Locator(".cell").WaitForAsync();
        await page.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".cell")).ToHaveAttributeAsync("data-state", "passed");
        var pad = page.Locator(".cell iframe").ContentFrame;
        await pad.Locator(".paper").WaitForAsync();
        return (await page.Locator(".cell .stream").InnerTextAsync(), pad);
    }
}
