using Microsoft.AspNetCore.Http;

namespace Digits.Lecture.Security;

/// <summary>
/// Refuses whatever does not come from this lecture's own pages: the browser says where a request comes from, whoever wrote it.
/// </summary>
internal static class RequestGate
{
    /// <summary>The sentence that refuses a request, or null when it may pass.</summary>
    /// <param name="request">The request.</param>
    /// <param name="origin">The lecture's origin, such as <c>http://127.0.0.1:51234</c>.</param>
    /// <param name="role">What its token stands for; null without one.</param>
    public static string? Refusal(HttpRequest request, Uri origin, Role? role)
    {
        // A name that an attacker points at 127.0.0.1 makes his page "same-origin"; it still stands in Host.
        if (request.Host.Value != origin.Authority)
            return $"This server is called {origin.Authority}, not \"{request.Host.Value}\".";
        if (!HttpMethods.IsGet(request.Method))
            return $"This server answers GET, not {request.Method}.";
        var own = origin.GetLeftPart(UriPartial.Authority);
        var from = request.Headers.Origin;
        // A frame has no origin: its browser says "null", or nothing.
        if (from.Count > 0 && from != own && !(role == Role.Frame && from == "null"))
            return $"Requests from \"{from}\" are refused.";
        if (request.HttpContext.WebSockets.IsWebSocketRequest && from != own)
            return "A socket without Origin is refused.";
        var site = request.Headers["Sec-Fetch-Site"];
        if (role != Role.Frame && site.Count > 0 && site[0] is not ("same-origin" or "none"))
            return "Requests from other pages are refused.";
        return role is null ? "The address lacks the lecture's token. Open the address that `digits lecture` printed." : null;
    }
}
