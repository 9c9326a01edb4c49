using Microsoft.AspNetCore.Http;

namespace Digits.Tests.Data;

/// <summary>What a mirror may do with a request for one of <see cref="TinyMnist"/>'s files.</summary>
internal static class Answers
{
    public static byte[] Wanted(HttpContext context) => TinyMnist.Packed(context.Request.Path.Value!.TrimStart('/'));

    /// <summary>The right bytes, from where they are asked for.</summary>
    public static Task Well(HttpContext context)
    {
        var file = Wanted(context);
        var from = From(context);
        if (from >= file.Length)
            return Status(context, 416);
        if (from > 0)
        {
            context.Response.StatusCode = 206;
            context.Response.Headers.ContentRange = $"bytes {from}-{file.Length - 1}/{file.Length}";
        }
        return Send(context, file[from..]);
    }

    public static Task WithoutResume(HttpContext context) => Send(context, Wanted(context));

    public static Task WithoutLength(HttpContext context) => context.Response.Body.WriteAsync(Wanted(context)).AsTask();

    /// <summary>The server itself ends a connection whose answer is too short, after all of it has been sent.</summary>
    public static Task ClosingInTheMiddle(HttpContext context)
    {
        var file = Wanted(context);
        context.Response.ContentLength = file.Length;
        return context.Response.Body.WriteAsync(file, 0, file.Length / 2);
    }

    public static Task Truncated(HttpContext context) => Send(context, Wanted(context)[..^10]);

    public static async Task Stalling(HttpContext context)
    {
        context.Response.ContentLength = Wanted(context).Length;
        await context.Response.Body.WriteAsync(Wanted(context).AsMemory(0, 10));
        await context.Response.Body.FlushAsync();
        await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
    }

    public static Task WithAnotherFile(HttpContext context) =>
        Send(context, IdxBytes.Pack([.. IdxBytes.Header(0x803, TinyMnist.TrainCount, 28, 28), .. new byte[TinyMnist.TrainCount * 784]]));

    /// <summary>The right content, packed in another way.</summary>
    public static Task Repacked(HttpContext context) => Send(context, [.. Wanted(context), 0]);

    public static Task WithAWebPage(HttpContext context) => Send(context, "<html><body>Please log in</body></html>"u8.ToArray());

    public static async Task WithoutEnd(HttpContext context)
    {
        while (!context.RequestAborted.IsCancellationRequested)
            await context.Response.Body.WriteAsync(new byte[10_000]);
    }

    public static Func<HttpContext, Task> Status(int status) => context => Status(context, status);

    public static Func<HttpContext, Task> RedirectTo(Uri server) => context =>
    {
        context.Response.Redirect(new Uri(server, context.Request.Path).ToString());
        return Task.CompletedTask;
    };

    /// <summary>Behaves as told at the first request, well afterwards.</summary>
    public static Func<HttpContext, Task> FirstThenWell(Func<HttpContext, Task> first)
    {
        var requests = 0;
        return context => Interlocked.Increment(ref requests) == 1 ? first(context) : Well(context);
    }

    private static Task Send(HttpContext context, byte[] content)
    {
        context.Response.ContentLength = content.Length;
        return context.Response.Body.WriteAsync(content).AsTask();
    }

    private static Task Status(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    private static int From(HttpContext context) =>
        context.Request.Headers.Range.ToString() is ['b', 'y', 't', 'e', 's', '=', .. var range, '-'] ? int.Parse(range) : 0;
}
