using System.Net;
using System.Net.Http.Headers;
using System.Net.WebSockets;
using Lecture.Tests.Support;

namespace Lecture.Tests.Security;

/// <summary>Someone else on the machine or the web tries to get in.</summary>
public sealed class AttackerTests : IAsyncLifetime
{
    private static readonly HttpClient Client = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private Hall _hall = null!;

    public async Task InitializeAsync() => _hall = await Hall.OpenAsync(isOpen: false, ("lesson.dib", Hall.Cells("1 + 1")));

    public async Task DisposeAsync() => await _hall.DisposeAsync();

    [Fact]
    public async Task The_address_with_the_token_opens_the_page()
    {
        var (status, body, headers) = await GetAsync(_hall.Server.PresenterUrl);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("main.js", body);
        var policy = headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none'; ", policy);
        Assert.DoesNotContain("unsafe", policy);
        Assert.Equal("no-referrer", headers.GetValues("Referrer-Policy").Single());
        Assert.False(headers.Contains("Server"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("main.js")]
    [InlineData("live")]
    [InlineData("wrong/")]
    [InlineData("wrong/main.js")]
    [InlineData("wrong/live")]
    [InlineData("open/wrong")]
    [InlineData("../secrets")]
    public async Task Without_the_token_there_is_nothing(string path)
    {
        var (status, body, _) = await GetAsync(new Uri(_hall.Server.PresenterUrl, "/" + path));
        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.Equal("The address lacks the lecture's token. Open the address that `digits lecture` printed.", body);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("")]
    public async Task A_token_that_is_nearly_right_is_wrong(string end)
    {
        var address = _hall.Server.PresenterUrl.GetLeftPart(UriPartial.Path).TrimEnd('/');
        var (status, _, _) = await GetAsync(new Uri((end.Length > 0 ? address + end : address[..^1]) + "/"));
        Assert.Equal(HttpStatusCode.Forbidden, status);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("localhost.evil.example")]
    [InlineData("localhost")]
    [InlineData("127.0.0.1")]
    public async Task A_host_name_that_was_pointed_at_this_machine_is_refused(string host)
    {
        var port = _hall.Server.PresenterUrl.Port;
        var called = $"{host}:{(host == "127.0.0.1" ? port + 1 : port)}";
        var (status, body, _) = await GetAsync(_hall.Server.PresenterUrl, request => request.Headers.Host = called);
        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.Contains($"This server is called 127.0.0.1:{port}", body);
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("http://127.0.0.1:1")]
    [InlineData("http://localhost")]
    [InlineData("null")]
    [InlineData("")]
    public async Task Another_origin_is_refused_even_with_the_token(string origin)
    {
        var (status, _, _) = await GetAsync(
            _hall.Server.PresenterUrl, request => request.Headers.TryAddWithoutValidation("Origin", origin));
        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.Equal(HttpStatusCode.Forbidden, await SocketStatusAsync(_hall.Server.PresenterUrl, origin));
    }

    [Theory]
    [InlineData("cross-site")]
    [InlineData("same-site")]
    public async Task A_request_that_another_page_makes_is_refused_even_with_the_token(string site)
    {
        var (status, _, _) = await GetAsync(_hall.Server.PresenterUrl, request => request.Headers.Add("Sec-Fetch-Site", site));
        Assert.Equal(HttpStatusCode.Forbidden, status);
    }

    [Fact]
    public async Task A_socket_without_an_origin_is_refused() =>
        Assert.Equal(HttpStatusCode.Forbidden, await SocketStatusAsync(_hall.Server.PresenterUrl, origin: null));

    [Fact]
    public async Task A_socket_with_a_wrong_token_is_refused()
    {
        var origin = _hall.Server.PresenterUrl.GetLeftPart(UriPartial.Authority);
        Assert.Equal(HttpStatusCode.Forbidden, await SocketStatusAsync(new Uri($"{origin}/wrong/"), origin));
        Assert.Equal(HttpStatusCode.Forbidden, await SocketStatusAsync(new Uri($"{origin}/"), origin));
    }

    [Fact]
    public async Task Only_reading_is_answered()
    {
        foreach (var method in new[] { HttpMethod.Post, HttpMethod.Put, HttpMethod.Delete, HttpMethod.Options })
        {
            using var request = new HttpRequestMessage(method, _hall.Server.PresenterUrl);
            using var response = await Client.SendAsync(request);
            Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        }
    }

    [Fact]
    public async Task The_code_that_a_browser_is_started_with_opens_the_page_once()
    {
        using var first = await Client.GetAsync(_hall.Server.OpeningUrl);
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Equal(_hall.Server.PresenterUrl.PathAndQuery, first.Headers.Location!.OriginalString);
        using var second = await Client.GetAsync(_hall.Server.OpeningUrl);
        Assert.Equal(HttpStatusCode.Forbidden, second.StatusCode);
    }

    [Fact]
    public async Task Another_page_can_not_use_up_the_code_that_opens_the_browser()
    {
        var (status, _, _) = await GetAsync(_hall.Server.OpeningUrl, request => request.Headers.Add("Sec-Fetch-Site", "cross-site"));
        Assert.Equal(HttpStatusCode.Forbidden, status);
        using var own = await Client.GetAsync(_hall.Server.OpeningUrl);
        Assert.Equal(HttpStatusCode.Redirect, own.StatusCode);
    }

    [Theory]
    [InlineData("""{"do":"open","notebook":"lesson"}""")]
    [InlineData("""{"do":"run","cell":0}""")]
    [InlineData("""{"do":"edit","cell":0,"source":"Environment.Exit(1)"}""")]
    [InlineData("""{"do":"save"}""")]
    [InlineData("not a command")]
    public async Task The_audience_can_only_look_on(string command)
    {
        await using var presenter = await Page.ConnectAsync(_hall.Server.PresenterUrl, "lesson");
        await using var audience = await Page.ConnectAsync(_hall.Server.AudienceUrl);
        await audience.UntilAsync(() => audience.Cells.Count == 1);
        await audience.SendTextAsync(command);
        Assert.Equal(WebSocketCloseStatus.PolicyViolation, await audience.ClosedAsync());
        await presenter.SendAsync(new { Do = "list" });
        await presenter.UntilAsync(() => presenter.Notebooks is not null);
        Assert.Equal("idle", presenter.State(0));
        Assert.Equal("1 + 1", (string)presenter.Cells[0]["source"]!);
    }

    [Fact]
    public async Task The_audience_page_does_not_know_the_presenters_token()
    {
        var (_, page, _) = await GetAsync(_hall.Server.AudienceUrl);
        Assert.DoesNotContain(_hall.Server.PresenterUrl.AbsolutePath.Trim('/'), page);
    }

    [Fact]
    public async Task The_files_of_frames_hold_nothing_of_the_lecture_and_their_token_opens_nothing_else()
    {
        var (_, page, _) = await GetAsync(_hall.Server.PresenterUrl);
        var frames = new Uri(_hall.Server.PresenterUrl, page.Split("data-frames=\"")[1].Split('"')[0]);
        var (status, frame, headers) = await GetAsync(new Uri(frames, "frame.html"));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.StartsWith("sandbox allow-scripts; default-src 'none'; ", headers.GetValues("Content-Security-Policy").Single());
        Assert.DoesNotContain(_hall.Server.PresenterUrl.AbsolutePath.Trim('/'), frame);
        foreach (var name in new[] { "", "index.html", "main.js", "live" })
            Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(new Uri(frames, name))).Status);
        var socket = new Uri(frames, "live");
        Assert.NotEqual(HttpStatusCode.SwitchingProtocols, await SocketStatusAsync(socket, frames.GetLeftPart(UriPartial.Authority)));
    }

    [Fact]
    public async Task A_file_name_leads_nowhere_but_to_the_pages_own_files()
    {
        foreach (var name in new[] { "plotly.min.js", "frame.html", "%2e%2e%2fsecrets", "Page%2findex.html", "index.css", "no.js" })
            Assert.NotEqual(HttpStatusCode.OK, (await GetAsync(new Uri(_hall.Server.PresenterUrl, name))).Status);
    }

    private static async Task<(HttpStatusCode Status, string Body, HttpResponseHeaders Headers)> GetAsync(
        Uri address, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        change?.Invoke(request);
        using var response = await Client.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(), response.Headers);
    }

    private static async Task<HttpStatusCode> SocketStatusAsync(Uri address, string? origin)
    {
        using var socket = new ClientWebSocket { Options = { CollectHttpResponseDetails = true } };
        if (origin is not null)
            socket.Options.SetRequestHeader("Origin", origin);
        try
        {
            await socket.ConnectAsync(Page.SocketAddress(address), CancellationToken.None);
        }
        catch (WebSocketException)
        {
            // Its status says why.
        }
        return socket.HttpStatusCode;
    }
}
