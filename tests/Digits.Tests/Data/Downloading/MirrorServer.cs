using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Digits.Tests.Data;

/// <summary>A web server on this machine, with HTTPS and plain HTTP, that answers as a test tells it to.</summary>
internal sealed class MirrorServer : IAsyncDisposable
{
    private static readonly X509Certificate2 _certificate = MakeCertificate();
    private readonly WebApplication _server;

    private MirrorServer(WebApplication server) => _server = server;

    public required Func<HttpContext, Task> Answer { get; set; }

    /// <summary>Every request that came: scheme, path and range.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    public Uri Https => Address("https");

    public Uri Http => Address("http");

    /// <summary>The server's certificate, for a process that is told to trust it.</summary>
    public static string CertificatePem => _certificate.ExportCertificatePem();

    /// <summary>A client connection that trusts this server's certificate, and no other that isn't valid.</summary>
    public static SocketsHttpHandler Handler() => new()
    {
        SslOptions = new SslClientAuthenticationOptions
        {
            RemoteCertificateValidationCallback =
                (_, certificate, _, _) => certificate?.GetCertHashString() == _certificate.GetCertHashString(),
        },
    };

    public static async Task<MirrorServer> StartAsync(Func<HttpContext, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(_certificate));
        });
        builder.WebHost.UseKestrelHttpsConfiguration();
        var server = new MirrorServer(builder.Build()) { Answer = answer };
        server._server.Run(context =>
        {
            server.Requests.Enqueue($"{context.Request.Scheme} {context.Request.Path} {context.Request.Headers.Range}".TrimEnd());
            return server.Answer(context);
        });
        await server._server.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private Uri Address(string scheme) => _server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!
        .Addresses.Select(address => new Uri(address + "/")).Single(address => address.Scheme == scheme);

    private static X509Certificate2 MakeCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        // Windows can't serve with a key that lives in memory only; a round trip through PKCS#12 gives it one that it can.
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null);
    }
}
