using Dib.Client;

namespace Dib.Tests.Client;

/// <summary>Envelopes as .NET Interactive writes them.</summary>
public class KernelEventReaderTests
{
    private const string Command =
        "\"command\":{\"token\":\"7.1\",\"commandType\":\"SubmitCode\",\"command\":{\"code\":\"1\"},\"routingSlip\":[]},\"routingSlip\":[]";

    [Fact]
    public void A_value_has_its_representations_without_those_not_to_be_shown()
    {
        var shown = Read<ValueShown>(
            "{\"event\":{\"formattedValues\":[{\"mimeType\":\"text/html\",\"value\":\"<b>hi</b>\",\"suppressDisplay\":false},"
            + "{\"mimeType\":\"text/plain\",\"value\":\"hi\",\"suppressDisplay\":true}],\"valueId\":\"v\"},"
            + "\"eventType\":\"DisplayedValueProduced\"," + Command + "}");
        Assert.Equal(("7.1", ValueKind.Displayed, "v"), (shown.Token, shown.Kind, shown.ValueId));
        Assert.Equal("<b>hi</b>", Assert.Single(shown.Data).Value);
    }

    [Theory]
    [InlineData("ReturnValueProduced", ValueKind.Returned)]
    [InlineData("DisplayedValueUpdated", ValueKind.Updated)]
    [InlineData("StandardOutputValueProduced", ValueKind.StandardOutput)]
    [InlineData("StandardErrorValueProduced", ValueKind.StandardError)]
    public void Each_kind_of_value_is_known(string type, ValueKind kind) =>
        Assert.Equal(kind, Read<ValueShown>($"{{\"event\":{{\"formattedValues\":[]}},\"eventType\":\"{type}\",{Command}}}").Kind);

    [Fact]
    public void Diagnostics_count_lines_from_one()
    {
        var shown = Read<DiagnosticsShown>(
            "{\"event\":{\"diagnostics\":[{\"linePositionSpan\":"
            + "{\"start\":{\"line\":1,\"character\":2},\"end\":{\"line\":3,\"character\":4}},"
            + "\"severity\":\"error\",\"code\":\"CS0103\",\"message\":\"no\"}],\"formattedDiagnostics\":[]},"
            + "\"eventType\":\"DiagnosticsProduced\"," + Command + "}");
        Assert.Equal(new KernelDiagnostic("error", "CS0103", "no", 2, 3), Assert.Single(shown.Items));
    }

    [Fact]
    public void The_end_of_a_command_is_known()
    {
        var succeeded = Read<CommandSucceeded>("{\"event\":{\"executionOrder\":1},\"eventType\":\"CommandSucceeded\"," + Command + "}");
        var failed = Read<CommandFailed>("{\"event\":{\"message\":\"oops\"},\"eventType\":\"CommandFailed\"," + Command + "}");
        Assert.Equal(("7.1", "oops"), (succeeded.Token, failed.Message));
    }

    [Fact]
    public void A_question_of_the_kernel_is_a_command_to_its_client()
    {
        var asked = Read<InputRequested>(
            "{\"token\":\"9\",\"commandType\":\"RequestInput\",\"command\":{\"parameterName\":\"path\",\"prompt\":\"Which?\","
            + "\"isPassword\":true,\"saveAs\":null,\"type\":\"password\"},\"routingSlip\":[]}");
        Assert.Equal(("9", "Which?", "path", true), (asked.Token, asked.Prompt, asked.Name, asked.IsPassword));
    }

    [Theory]
    [InlineData("\"parameterName\":\"--value\",\"saveAs\":null", null)]
    [InlineData("\"parameterName\":\"--value\",\"saveAs\":\"kept\"", "kept")]
    [InlineData("\"parameterName\":null", null)]
    public void A_directives_own_parameter_is_no_name_of_what_is_asked(string names, string? expected) =>
        Assert.Equal(expected, Read<InputRequested>(
            "{\"token\":\"9\",\"commandType\":\"RequestInput\",\"command\":{\"prompt\":\"Which?\"," + names
                + "},\"routingSlip\":[]}").Name);

    [Fact]
    public void A_script_or_anything_else_that_a_kernel_leaves_to_its_client_is_known()
    {
        var script = Read<ScriptRequested>(
            "{\"token\":\"1.2\",\"commandType\":\"SubmitCode\",\"command\":{\"code\":\"alert(1)\"},\"routingSlip\":[]}");
        Assert.Equal(("1.2", "alert(1)"), (script.Token, script.Code));
        var other = Read<CommandRequested>(
            "{\"token\":\"1.3\",\"commandType\":\"SendEditableCode\",\"command\":{},\"routingSlip\":[]}");
        Assert.Equal(("1.3", "SendEditableCode"), (other.Token, other.Type));
    }

    [Theory]
    [InlineData("[{\"uri\":\"kernel://pid-4711\"},{\"uri\":\"kernel://pid-4711/csharp\"}]", 4711)]
    [InlineData("[{\"uri\":\"kernel://elsewhere\"}]", null)]
    [InlineData("[]", null)]
    public void A_ready_kernel_says_which_process_runs_the_cells(string infos, int? expected) =>
        Assert.Equal(expected, Read<KernelReady>(
            "{\"event\":{\"kernelInfos\":" + infos + "},\"eventType\":\"KernelReady\",\"command\":null,\"routingSlip\":[]}").ProcessId);

    [Theory]
    [InlineData("plain text")]
    [InlineData("{\"a\":1}")]
    [InlineData("[1,2]")]
    [InlineData("{\"eventType\":1}")]
    public void A_line_that_is_no_envelope_is_text(string line) => Assert.Equal(line, Read<StrayLine>(line).Text);

    [Fact]
    public void Half_a_surrogate_pair_is_shown_as_written()
    {
        var shown = Read<CommandFailed>("{\"event\":{\"message\":\"a \\ud800 b\"},\"eventType\":\"CommandFailed\"," + Command + "}");
        Assert.Equal("a \\ud800 b", shown.Message);
    }

    [Fact]
    public void An_event_that_a_runner_has_no_use_for_is_left_out() =>
        Assert.Null(KernelEventReader.Read("{\"event\":{\"code\":\"1\"},\"eventType\":\"CodeSubmissionReceived\"," + Command + "}"));

    private static T Read<T>(string line) => Assert.IsType<T>(KernelEventReader.Read(line));
}
