using System.Text.Json;

namespace Dib.Kernel.Protocol;

/// <summary>An event that the front end sends for a command that the kernel gave it.</summary>
internal sealed record FrontEndEvent(string Type, string? Token, JsonElement Body);
