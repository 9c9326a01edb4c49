using System.Text.Json.Nodes;
using Plotly.NET;

namespace Digits.Tests.Plotly;

/// <summary>Reads charts as plotly.js does.</summary>
internal static class Figure
{
    /// <summary>The figure of a chart.</summary>
    public static JsonNode Of(GenericChart chart) => JsonNode.Parse(GenericChart.toFigureJson(chart))!;

    /// <summary>The layout of a chart.</summary>
    public static JsonNode Layout(GenericChart chart) => Of(chart)["layout"]!;

    /// <summary>A trace of a chart.</summary>
    public static JsonNode Trace(GenericChart chart, int index = 0) => Of(chart)["data"]![index]!;

    /// <summary>Asserts that a node has exactly the expected content, written with single quotes.</summary>
    public static void Is(string expected, JsonNode actual)
    {
        var json = JsonNode.Parse(expected.Replace('\'', '"'));
        Assert.True(JsonNode.DeepEquals(json, actual), $"Expected {json!.ToJsonString()}\nbut was  {actual.ToJsonString()}");
    }
}
