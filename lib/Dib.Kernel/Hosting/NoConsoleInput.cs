namespace Dib.Kernel.Hosting;

/// <summary>Stands in for <see cref="Console.In"/>, which in a kernel's process belongs to the protocol.</summary>
internal sealed class NoConsoleInput : TextReader
{
    /// <inheritdoc/>
    public override int Read() => throw Unavailable();

    /// <inheritdoc/>
    public override int Peek() => throw Unavailable();

    /// <inheritdoc/>
    public override string? ReadLine() => throw Unavailable();

    private static InvalidOperationException Unavailable() =>
        new("A notebook has no console to read from. Ask with `await GetInputAsync(\"What is your name?\")` instead.");
}
