using System.Net;
using System.Net.Sockets;

namespace Digits.Tests.Data;

/// <summary>A port of this machine that refuses every connection: it is taken, and nobody listens.</summary>
internal sealed class DeafPort : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    public DeafPort() => _socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));

    public Uri Https => new($"https://{_socket.LocalEndPoint}/");

    public void Dispose() => _socket.Dispose();
}
