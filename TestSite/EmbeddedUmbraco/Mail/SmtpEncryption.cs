using System.Net.Sockets;
using Umbraco.Cms.Core.Configuration.Models;

namespace EmbeddedUmbraco.Mail;

/// <summary>
/// What Umbraco's setting <c>SecureSocketOptions</c> means for .NET's SMTP client, which knows STARTTLS or nothing.
/// </summary>
internal static class SmtpEncryption
{
    private const int ImplicitTlsPort = 465;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Whether to insist on STARTTLS.</summary>
    public static async Task<bool> WithStartTlsAsync(SecureSocketOptions option, string host, int port) => option switch
    {
        SecureSocketOptions.None => false,
        SecureSocketOptions.StartTls => true,
        SecureSocketOptions.Auto when port != ImplicitTlsPort => await OffersStartTlsAsync(host, port),
        SecureSocketOptions.StartTlsWhenAvailable => await OffersStartTlsAsync(host, port),
        _ => throw new NotSupportedException(
            $"Mail cannot be sent to {host}:{port}: this site cannot open a connection that is encrypted from its first byte "
            + "(SslOnConnect, or Auto with port 465). Set Umbraco:CMS:Global:Smtp:SecureSocketOptions to StartTls and Port to 587."),
    };

    /// <summary>Asks the server; the client itself would either insist or never try.</summary>
    private static async Task<bool> OffersStartTlsAsync(string host, int port)
    {
        using var timeout = new CancellationTokenSource(Patience);
        using var connection = new TcpClient();
        await connection.ConnectAsync(host, port, timeout.Token);
        await using var stream = connection.GetStream();
        using var reader = new StreamReader(stream);
        await using var writer = new StreamWriter(stream) { NewLine = "\r\n", AutoFlush = true };
        await ReadReplyAsync(reader, timeout.Token);
        await writer.WriteLineAsync("EHLO localhost".AsMemory(), timeout.Token);
        var offers = await ReadReplyAsync(reader, timeout.Token);
        await writer.WriteLineAsync("QUIT".AsMemory(), timeout.Token);
        return offers.Exists(line => line.Length > 4 && line[4..].Trim().Equals("STARTTLS", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The lines of one answer: all but the last have a hyphen after the code.</summary>
    private static async Task<List<string>> ReadReplyAsync(StreamReader reader, CancellationToken cancellationToken)
    {
        var lines = new List<string>();
        while (await reader.ReadLineAsync(cancellationToken) is { } line)
        {
            lines.Add(line);
            if (line.Length < 4 || line[3] != '-')
            {
                break;
            }
        }

        return lines;
    }
}
