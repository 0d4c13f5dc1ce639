using System.Buffers.Binary;
using System.Text;

namespace Our.UserAccess.Audit.Chain;

/// <summary>Puts fields one behind the other such that no two different rows of fields look the same: each with its length.</summary>
internal sealed class ChainMessage
{
    private readonly MemoryStream _bytes = new();

    public ReadOnlySpan<byte> Bytes => _bytes.GetBuffer().AsSpan(0, (int)_bytes.Length);

    public ChainMessage Add(ReadOnlySpan<byte> value)
    {
        Length(value.Length);
        _bytes.Write(value);
        return this;
    }

    public ChainMessage Add(string? value)
    {
        if (value is null)
        {
            Length(-1);
            return this;
        }

        return Add(Encoding.UTF8.GetBytes(value).AsSpan());
    }

    public ChainMessage Add(long value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, value);
        return Add(bytes);
    }

    public ChainMessage Add(Guid? value) => Add(value?.ToString("n"));

    public ChainMessage Add(DateTime value) => Add(value.Ticks);

    private void Length(int length)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(bytes, length);
        _bytes.Write(bytes);
    }
}
