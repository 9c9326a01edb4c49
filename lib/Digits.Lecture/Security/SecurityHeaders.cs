using Microsoft.AspNetCore.Http;

namespace Digits.Lecture.Security;

/// <summary>What browsers are told to forbid.</summary>
internal static class SecurityHeaders
{
    public static void Put(HttpResponse response, Uri origin, Role? role)
    {
        var own = origin.GetLeftPart(UriPartial.Authority);
        var isFrame = role == Role.Frame;
        var headers = response.Headers;
        headers.ContentSecurityPolicy = isFrame ? Frame(own) : Page(own, origin.Authority);
        headers.XContentTypeOptions = "nosniff";
        if (!isFrame)
            headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = isFrame ? "cross-origin" : "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), clipboard-read=()";
        headers.CacheControl = isFrame ? "private, max-age=3600" : "no-store";
    }

    /// <summary>The page: only its own files, no inline script or style, and nothing that sends data elsewhere.</summary>
    private static string Page(string own, string authority) =>
        $"default-src 'none'; script-src {own}; style-src {own}; img-src {own} data:; connect-src ws://{authority}; frame-src {own}; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lecture";

    /// <summary>What a cell wrote: its scripts and styles run, in an origin of their own, and reach no network.</summary>
    private static string Frame(string own) =>
        $"sandbox allow-scripts; default-src 'none'; script-src {own} 'unsafe-inline'; style-src {own} 'unsafe-inline'; "
        + $"img-src data: blob:; media-src data: blob:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors {own}";
}
