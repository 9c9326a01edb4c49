using System.Buffers;
using System.Text.Json;

namespace Dib.Kernel.Protocol;

/// <summary>Writes events as lines, whole and in order, whichever threads they come from.</summary>
internal sealed class EventWriter(Stream output, string hostUri)
{
    private readonly Lock _gate = new();
    private readonly ArrayBufferWriter<byte> _line = new();
    private bool _closed;

    /// <summary>Writes an event that belongs to a command, or to none.</summary>
    public void Write(KernelEvent @event, CommandEnvelope? command = null)
    {
        lock (_gate)
        {
            if (_closed)
                return;

            _line.ResetWrittenCount();
            using (var json = new Utf8JsonWriter(_line, new JsonWriterOptions { Encoder = ProtocolJson.Options.Encoder, SkipValidation = true }))
                ProtocolJson.WriteEvent(json, @event, command, [hostUri]);
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
