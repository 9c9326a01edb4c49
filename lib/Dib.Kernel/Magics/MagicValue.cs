using System.Text.Json;
using System.Text.RegularExpressions;
using Dib.Kernel.Hosting;
using Dib.Kernel.Protocol;
using Dib.Kernel.Submissions;
using Dib.Kernel.Values;
using Microsoft.DotNet.Interactive;

namespace Dib.Kernel.Magics;

/// <summary>A value as a magic command's argument names it.</summary>
internal static partial class MagicValue
{
    /// <summary>A text as it stands; what the front end answers to <c>@input</c>; another kernel's value for <c>@kernel:name</c>.</summary>
    public static async Task<object> ResolveAsync(MagicCall call, string argument, string name)
    {
        var match = Reference().Match(argument);
        if (!match.Success)
            return argument;

        var rest = match.Groups["rest"].Value;
        switch (match.Groups["source"].Value)
        {
            case "input":
                return await AskAsync(call, rest, name, isPassword: false);
            case "password":
                return new PasswordString(await AskAsync(call, rest, name, isPassword: true));
            case Languages.Value when call.Session.Texts.Find(rest) is { } text:
                return ReceivedValue.Of(text);
            case Languages.CSharp when call.Session.CSharp.Variables.FirstOrDefault(v => v.Name == rest) is { Value: { } value }:
                return value;
            default:
                throw new SubmissionFailedException(
                    $"{argument} names no value. Known are @input, @password, @csharp:name and @value:name.");
        }
    }

    private static Task<string> AskAsync(MagicCall call, string rest, string name, bool isPassword)
    {
        var details = rest.StartsWith('{')
            ? JsonSerializer.Deserialize<InputDetails>(rest, ProtocolJson.Options)!
            : new(rest.Trim('"'), null, null);
        return call.Session.FrontEnd.AskAsync(call.Invocation, new RequestInput
        {
            ParameterName = name,
            Prompt = string.IsNullOrEmpty(details.Prompt) ? $"Please enter a value for {name}." : details.Prompt,
            IsPassword = isPassword,
            SaveAs = details.SaveAs,
            InputTypeHint = isPassword ? "password" : details.Type ?? "text"
        });
    }

    private sealed record InputDetails(string? Prompt, string? SaveAs, string? Type);

    [GeneratedRegex(@"^@(?<source>\w+)(:(?<rest>.*))?$", RegexOptions.Singleline)]
    private static partial Regex Reference();
}
