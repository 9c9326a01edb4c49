namespace Microsoft.DotNet.Interactive.Formatting;

public static partial class Formatter
{
    private static event Action<DisplayedValue>? Displayed;

    /// <summary>Is told of every value that <c>Display</c> or <see cref="DisplayedValue.Update"/> shows.</summary>
    /// <returns>Ends the subscription when disposed.</returns>
    public static IDisposable SubscribeToDisplayedValues(Action<DisplayedValue> onEvent)
    {
        ArgumentNullException.ThrowIfNull(onEvent);
        Displayed += onEvent;
        return new Subscription(onEvent);
    }

    internal static void RaiseDisplayed(DisplayedValue displayedValue)
    {
        if (Displayed is { } subscribers)
            subscribers(displayedValue);
        else
            WriteToConsole(displayedValue);
    }

    /// <summary>Writes a value as plain text to the console: what showing it means outside of a notebook.</summary>
    public static void WriteToConsole(DisplayedValue displayedValue)
    {
        var texts = displayedValue.FormattedValues;
        var text = texts.FirstOrDefault(f => f.MimeType == PlainTextFormatter.MimeType) ?? texts.FirstOrDefault();
        if (text is not null)
            Console.WriteLine(text.Value);
    }

    private sealed class Subscription(Action<DisplayedValue> onEvent) : IDisposable
    {
        public void Dispose() => Displayed -= onEvent;
    }
}
