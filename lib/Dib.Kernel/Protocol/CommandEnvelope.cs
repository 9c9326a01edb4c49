using System.Text.Json;

namespace Dib.Kernel.Protocol;

/// <summary>A command with the token that tells its events apart, and the kernels that it passed through.</summary>
internal sealed class CommandEnvelope(KernelCommand command, string token, IReadOnlyList<string> routingSlip)
{
    private readonly Lazy<byte[]> _json = new(() => JsonSerializer.SerializeToUtf8Bytes(
        new { token, commandType = command.GetType().Name, command = (object)command, routingSlip },
        ProtocolJson.Options));

    /// <summary>The command.</summary>
    public KernelCommand Command { get; } = command;

    /// <summary>Chosen by the front end.</summary>
    public string Token { get; } = token;

    /// <summary>The addresses of the kernels that have seen the command.</summary>
    public IReadOnlyList<string> RoutingSlip { get; } = routingSlip;

    /// <summary>The kernels here that an event of the command passes through.</summary>
    public IReadOnlyList<string> WayBack { get; private init; } = [];

    /// <summary>The envelope as every event of the command carries it.</summary>
    public ReadOnlySpan<byte> Json => _json.Value;

    /// <summary>The same command, arrived at one more kernel.</summary>
    public CommandEnvelope ArrivedAt(string uri) =>
        new(Command, Token, [.. RoutingSlip, $"{uri}?tag=arrived"]) { WayBack = [uri, .. WayBack] };
}
