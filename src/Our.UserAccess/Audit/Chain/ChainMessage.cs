using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Our.UserAccess.Audit.Chain;

/// <summary>Puts fields one behind the other such that no two different rows of fields look the same: each with its length.</summary>
internal sealed class ChainMessage
{
    private const int GuidLength = 32;

    private readonly ArrayBufferWriter<byte> _bytes = new(512);

    public ReadOnlySpan<byte> Bytes => _bytes.WrittenSpan;

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
            return Null();
        }

        Length(Encoding.UTF8.GetByteCount(value));
        Encoding.UTF8.GetBytes(value, _bytes);
        return this;
    }

    public ChainMessage Add(long value)
    {
        Length(sizeof(long));
        BinaryPrimitives.WriteInt64BigEndian(_bytes.GetSpan(sizeof(long)), value);
        _bytes.Advance(sizeof(long));
        return this;
    }

    public ChainMessage Add(Guid? value)
    {
        if (value is not { } key)
        {
            return Null();
        }

        Length(GuidLength);
        key.TryFormat(_bytes.GetSpan(GuidLength), out int written, "n");
        _bytes.Advance(written);
        return this;
    }

    public ChainMessage Add(DateTime value) => Add(value.Ticks);

    private ChainMessage Null()
    {
        Length(-1);
        return this;
    }

    private void Length(int length)
    {
        BinaryPrimitives.WriteInt32BigEndian(_bytes.GetSpan(sizeof(int)), length);
        _bytes.Advance(sizeof(int));
    }
}
