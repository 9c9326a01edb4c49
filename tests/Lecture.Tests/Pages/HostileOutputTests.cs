using Lecture.Tests.Support;
using Microsoft.Playwright;

namespace Lecture.Tests.Pages;

/// <summary>A script in a cell's output tries to get at the page.</summary>
public sealed class HostileOutputTests(Chromium chromium) : PageTestBase(chromium)
{
    /// <summary>Tries all that would give away the address or act in the presenter's name, and writes down what came of it.</summary>
    private const string Attack = """"
        display(HTML("""
        <ul id="found"></ul>
        <script>
        (async () => {
          const attempts = {
            'parent address': () => parent.location.href,
            'parent document': () => parent.document.body.innerHTML,
            'top address': () => top.location.href,
            'own address': () => location.href,
            'base address': () => document.baseURI,
            'referrer': () => document.referrer,
            'cookie': () => document.cookie,
            'storage': () => Object.values(localStorage).join(),
            'frame element': () => frameElement?.baseURI,
            'history': () => JSON.stringify(history.state),
            'fetch': async () => (await fetch('/')).status,
            'fetch own': async () => (await fetch(location.href)).status,
            'image': () => new Promise((loaded, failed) => Object.assign(new Image(), {
              src: `http://127.0.0.1:${location.port}/x.png`, onload: () => loaded('loaded'), onerror: () => failed(new Error('refused')),
            })),
            'socket': () => new Promise((opened, failed) => {
              const socket = new WebSocket(`ws://${location.host}/live`);
              socket.onopen = () => opened('opened');
              socket.onerror = () => failed(new Error('refused'));
            }),
            'popup': () => open('/')?.location.href,
            'leave': () => { top.location = 'about:blank'; },
            'frame': () => new Promise(done => {
              const inner = document.createElement('iframe');
              inner.srcdoc = '<script>parent.postMessage(document.baseURI + parent.parent.location, "*")<\/script>';
              addEventListener('message', event => { if (event.source === inner.contentWindow) done(event.data); });
              setTimeout(() => done('silent'), 300);
              document.body.append(inner);
            }),
          };
          for (const [name, attempt] of Object.entries(attempts)) {
            let result;
            try { result = `${await attempt()}`; } catch (fault) { result = `(${fault.name})`; }
            const line = document.createElement('li');
            line.textContent = `${name}: ${result}`;
            document.getElementById('found').append(line);
          }
          const messages = [{ do: 'run', cell: 1 }, { isReady: 'yes', height: '<b>' }, { height: Infinity }, { height: 1e9 }, null, 'run'];
          for (const message of messages)
            parent.postMessage(message, '*');
          parent.postMessage({ height: 300 }, '*');
          document.body.dataset.done = 'yes';
        })();
        </script>
        """));
        """";

    [ChromiumFact]
    public async Task A_script_in_the_output_finds_neither_address_nor_token_and_can_not_act()
    {
        await using var hall = await Hall.OpenAsync(Hall.Cells(Attack, "Console.WriteLine(\"taken over\");"));
        var page = await Chromium.OpenAsync(hall.Server.PresenterUrl);
        await page.StateAsync(1, "idle");
        await page.PressAsync("Enter");
        await page.Output(1).Locator("body[data-done]").WaitForAsync();
        var found = await page.Output(1).Locator("li").AllTextContentsAsync();
        Assert.Equal(17, found.Count);
        var token = hall.Server.PresenterUrl.AbsolutePath.Trim('/');
        var audience = hall.Server.AudienceUrl.AbsolutePath.Trim('/');
        Assert.DoesNotContain(found, line => line.Contains(token) || line.Contains(audience));
        string[] refused = ["parent address", "parent document", "top address", "cookie", "storage", "fetch", "fetch own", "leave"];
        foreach (var name in refused)
            Assert.Matches($@"^{name}: \(\w*Error\)$", found.Single(line => line.StartsWith(name + ":", StringComparison.Ordinal)));
        Assert.Contains("referrer: ", found);
        Assert.Contains("image: (Error)", found);
        Assert.DoesNotContain("socket: opened", found);
        Assert.Equal(hall.Server.PresenterUrl.AbsoluteUri, page.Url);
        Assert.Equal("idle", await page.Cell(2).GetAttributeAsync("data-state"));
    }

    [ChromiumFact]
    public async Task Markup_in_text_in_prose_and_in_messages_stays_text()
    {
        const string bait = "<img src=x onerror=\"document.title='taken over'\"><script>document.title='taken over'</script>";
        var lesson = $"#!markdown\n\n# Title\n\n{bait}\n\n" + Hall.Cells(
            $"Console.WriteLine(\"\"\"{bait}\"\"\");", $"throw new Exception(\"\"\"{bait}\"\"\");");
        await using var hall = await Hall.OpenAsync(lesson);
        var page = await Chromium.OpenAsync(hall.Server.PresenterUrl);
        await page.StateAsync(1, "idle");
        await page.PressAsync("a");
        await page.StateAsync(2, "failed");
        await Assertions.Expect(page.Cell(1).Locator(".outputs")).ToHaveTextAsync(bait);
        await Assertions.Expect(page.Cell(2).Locator(".message")).ToHaveTextAsync(bait);
        Assert.Equal("Title", await page.TitleAsync());
        Assert.Equal(0, await page.Locator("#page script, #page [onerror]").CountAsync());
    }
}
