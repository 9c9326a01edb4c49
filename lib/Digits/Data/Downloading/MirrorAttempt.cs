using System.Net;
using System.Net.Http.Headers;

namespace Digits.Data.Downloading;

/// <summary>Fetches one file from one mirror, going on where an earlier attempt ended.</summary>
internal sealed class MirrorAttempt(HttpClient client, TimeSpan stallTimeout, IProgress<DownloadProgress>? progress)
{
    private const int ChunkSize = 1 << 16;

    /// <summary>Adds to <paramref name="partPath"/> until the file is complete.</summary>
    /// <returns>Whether the file was begun by an earlier attempt.</returns>
    /// <exception cref="MirrorException">It didn't succeed. What came stays for the next attempt, unless it is of no use.</exception>
    public async Task<bool> FetchAsync(Uri url, PublishedFile file, string partPath, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        try
        {
            return await FetchAsync(url, file, partPath, patience);
        }
        catch (OperationCanceledException e) when (e.InnerException is TimeoutException)
        {
            throw new MirrorException("could not be reached in time", false, e);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new MirrorException($"sent nothing for {stallTimeout.TotalSeconds:0.#} s", true, e);
        }
        catch (HttpRequestException e)
        {
            var unreachable = e.HttpRequestError is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError
                or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError;
            throw new MirrorException(unreachable ? $"could not be reached ({e.Message})" : $"failed ({e.Message})", !unreachable, e);
        }
    }

    private async Task<bool> FetchAsync(Uri url, PublishedFile file, string partPath, CancellationTokenSource patience)
    {
        var here = File.Exists(partPath) ? new FileInfo(partPath).Length : 0;
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        if (here > 0)
            request.Headers.Range = new RangeHeaderValue(here, null);

        patience.CancelAfter(stallTimeout);
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
        CheckStatus(response, partPath, here);
        var resumed = response.StatusCode == HttpStatusCode.PartialContent;
        var total = (resumed ? here : 0) + response.Content.Headers.ContentLength;
        if (total > file.MaxDownload)
            throw new MirrorException($"announced {total:N0} bytes, more than {file.PackedName} can have", false);

        await using var part = new FileStream(partPath, resumed ? FileMode.Append : FileMode.Create, FileAccess.Write, FileShare.None);
        await using var body = await response.Content.ReadAsStreamAsync(patience.Token);
        var chunk = new byte[ChunkSize];
        while (true)
        {
            patience.CancelAfter(stallTimeout);
            var read = await ReadAsync(body, chunk, patience.Token);
            if (read == 0)
                return resumed;
            await part.WriteAsync(chunk.AsMemory(0, read), CancellationToken.None);
            if (part.Length > file.MaxDownload)
            {
                part.SetLength(0);
                throw new MirrorException($"sent more bytes than {file.PackedName} can have", false);
            }
            progress?.Report(new DownloadProgress(file.PackedName, part.Length, total));
        }
    }

    private static async Task<int> ReadAsync(Stream body, byte[] chunk, CancellationToken cancellationToken)
    {
        try
        {
            return await body.ReadAsync(chunk, cancellationToken);
        }
        catch (IOException e)
        {
            throw new MirrorException("ended the connection before the file was complete", true, e);
        }
    }

    private static void CheckStatus(HttpResponseMessage response, string partPath, long here)
    {
        switch (response.StatusCode)
        {
            case HttpStatusCode.OK:
            case HttpStatusCode.PartialContent when response.Content.Headers.ContentRange?.From == here:
                return;
            case HttpStatusCode.PartialContent:
            case HttpStatusCode.RequestedRangeNotSatisfiable:
                File.Delete(partPath);
                throw new MirrorException($"could not go on with a broken download ({(int)response.StatusCode})", true);
            case >= HttpStatusCode.MultipleChoices and < HttpStatusCode.BadRequest:
                // The handler follows redirects on its own, except to a connection that isn't encrypted.
                throw new MirrorException($"redirects to {response.Headers.Location}, which is not followed (only HTTPS is)", false);
            case HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError:
                throw new MirrorException($"answered {(int)response.StatusCode} {response.ReasonPhrase}", true);
            default:
                throw new MirrorException($"answered {(int)response.StatusCode} {response.ReasonPhrase}", false);
        }
    }
}
