using System.Buffers;
using System.Text.Json;

namespace Dib.Kernel.Protocol;

/// <summary>Writes events as lines, whole and in order, whichever threads they come from.</summary>
internal sealed class EventWriter(Stream output)
{
    private readonly Lock _gate = new();
    private readonly ArrayBufferWriter<byte> _line = new();
    private bool _closed;

    /// <summary>Writes an event that belongs to a command, or to none.</summary>
    public void Write(KernelEvent @event, CommandEnvelope? command = null) =>
        WriteLine(json => ProtocolJson.WriteEvent(json, @event, command));

    /// <summary>Writes a command that the front end is to carry out.</summary>
    public void Write(CommandEnvelope command) => WriteLine(json => json.WriteRawValue(command.Json, skipInputValidation: true));

    private void WriteLine(Action<Utf8JsonWriter> write)
    {
        lock (_gate)
        {
            if (_closed)
                return;

            _line.ResetWrittenCount();
            using (var json = new Utf8JsonWriter(
                _line, new JsonWriterOptions { Encoder = ProtocolJson.Options.Encoder, SkipValidation = true }))
                write(json);
            _line.Write("\n"u8);
            try
            {
                output.Write(_line.WrittenSpan);
                output.Flush();
            }
            catch (Exception exception) when (exception is IOException or ObjectDisposedException)
            {
                _closed = true;
            }
        }
    }
}
