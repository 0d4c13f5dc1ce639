using System.Net.Mail;
using System.Text;

namespace EmbeddedUmbraco.Mail;

/// <summary>Reads the mails that this site writes: one part, in one of the encodings that .NET's mail client uses.</summary>
internal sealed class MailText
{
    private readonly Dictionary<string, string> _headers = new(StringComparer.OrdinalIgnoreCase);
    private readonly string _body;

    private MailText(string headers, string body)
    {
        _body = body;
        foreach (var line in headers.Replace("\n ", " ", StringComparison.Ordinal).Replace("\n\t", " ", StringComparison.Ordinal).Split('\n'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                _headers[line[..colon].Trim()] = line[(colon + 1)..].Trim();
            }
        }
    }

    public static MailText Parse(string source)
    {
        var text = source.ReplaceLineEndings("\n");
        var gap = text.IndexOf("\n\n", StringComparison.Ordinal);
        return gap < 0 ? new MailText(text, string.Empty) : new MailText(text[..gap], text[(gap + 2)..]);
    }

    public string Header(string name)
    {
        var raw = _headers.GetValueOrDefault(name, string.Empty);
        if (!raw.Contains("=?", StringComparison.Ordinal))
        {
            return raw;
        }

        // .NET reads encoded words only as the name of an attachment.
        using var decoder = Attachment.CreateAttachmentFromString(string.Empty, raw);
        return decoder.Name ?? raw;
    }

    public string Body() => Header("Content-Transfer-Encoding").ToUpperInvariant() switch
    {
        "BASE64" => Encoding.UTF8.GetString(Convert.FromBase64String(_body)),
        "QUOTED-PRINTABLE" => Encoding.UTF8.GetString(FromQuotedPrintable(_body.Replace("=\n", string.Empty, StringComparison.Ordinal))),
        _ => _body,
    };

    private static byte[] FromQuotedPrintable(string text)
    {
        List<byte> bytes = new(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '=' && i + 2 < text.Length)
            {
                bytes.Add(Convert.ToByte(text.Substring(i + 1, 2), 16));
                i += 2;
            }
            else
            {
                bytes.Add((byte)text[i]);
            }
        }

        return [.. bytes];
    }
}
