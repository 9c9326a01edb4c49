using System.Net;
using Digits.Lecture.Hall;
using Digits.Lecture.Live;
using Digits.Lecture.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Digits.Lecture;

/// <summary>A lecture on this machine's loopback address, for those who know its tokens.</summary>
public sealed class LectureServer : IAsyncDisposable
{
    private readonly AccessTokens _tokens = new();
    private readonly LectureHall _hall;
    private readonly PageFiles _files;
    private readonly WebApplication _application;

    private LectureServer(LectureOptions options)
    {
        _hall = new LectureHall(options);
        _files = new PageFiles(options.PlotlyFile);
        // The empty builder reads no configuration: no variable or file can make it listen elsewhere.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, options.Port);
        });
        _application = builder.Build();
        _application.UseWebSockets();
        _application.Run(AnswerAsync);
    }

    /// <summary>The presenter's page.</summary>
    public Uri PresenterUrl => new(Origin, $"{_tokens.Of(Role.Presenter)}/{Start}");

    /// <summary>The page that follows the presenter and can do nothing.</summary>
    public Uri AudienceUrl => new(Origin, $"{_tokens.Of(Role.Audience)}/");

    /// <summary>Leads to the presenter's page once: for the command line of a browser, which everyone on the machine can read.</summary>
    public Uri OpeningUrl => new(Origin, $"open/{_tokens.OpeningCode}");

    private Uri Origin =>
        new(_application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    private string Start => _hall.Find(_hall.Options.First) is { } first ? $"#{Uri.EscapeDataString(first.Name)}" : "";

    /// <summary>Starts to listen, and to run the kernel of the first notebook if there is one.</summary>
    /// <exception cref="Dib.Documents.NotebookFormatException">A notebook can't be read.</exception>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<LectureServer> StartAsync(LectureOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var server = new LectureServer(options);
        try
        {
            server.Begin();
            await server._application.StartAsync(cancellationToken);
            return server;
        }
        catch (Exception fault)
        {
            await server.DisposeAsync();
            if (fault is IOException)
            {
                throw new IOException(
                    $"Port {options.Port} can't be listened on: {fault.Message} Leave --port out to get a free one.", fault);
            }
            throw;
        }
    }

    /// <summary>Ends the kernels and the server.</summary>
    public async ValueTask DisposeAsync()
    {
        // The kernels first: pages' sockets end with the hall, and a server waits for its sockets.
        await _hall.DisposeAsync();
        await _application.DisposeAsync();
    }

    /// <summary>The first notebook's kernel starts while the browser does.</summary>
    private void Begin()
    {
        lock (_hall.Gate)
            _hall.Find(_hall.Options.First)?.Kernel.Start();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var origin = new Uri($"http://127.0.0.1:{context.Connection.LocalPort}");
        // The path is /token/name.
        var path = context.Request.Path.Value!.Split('/');
        var (token, name) = path.Length == 3 ? (path[1], path[2]) : ("", "");
        var isOpening = token == "open" && RequestGate.Refusal(context.Request, origin, Role.Presenter) is null && _tokens.Redeem(name);
        var role = isOpening ? Role.Presenter : _tokens.RoleOf(token);
        SecurityHeaders.Put(context.Response, origin, role);
        if (RequestGate.Refusal(context.Request, origin, role) is { } refusal)
            await RefuseAsync(context.Response, StatusCodes.Status403Forbidden, refusal);
        else if (isOpening)
            context.Response.Redirect($"/{_tokens.Of(Role.Presenter)}/{Start}");
        else if (name == "live" && role != Role.Frame && context.WebSockets.IsWebSocketRequest)
            await ServeAsync(context, role!.Value);
        else if (!await _files.TrySendAsync(context.Response, role!.Value, name, _tokens))
            await RefuseAsync(context.Response, StatusCodes.Status404NotFound, "There is no such page.");
    }

    private async Task ServeAsync(HttpContext context, Role role)
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        await new LiveConnection(_hall, socket, role).RunAsync(context.RequestAborted);
    }

    private static Task RefuseAsync(HttpResponse response, int status, string sentence)
    {
        response.StatusCode = status;
        response.ContentType = "text/plain; charset=utf-8";
        return response.WriteAsync(sentence);
    }
}
