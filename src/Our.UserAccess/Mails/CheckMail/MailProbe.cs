using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using Our.UserAccess.Mails.Contracts;

namespace Our.UserAccess.Mails.CheckMail;

/// <summary>Goes to the mail server's door: greeting, EHLO, what it offers, and out again. Sends no mail and no password.</summary>
internal sealed class MailProbe(TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public async Task<ProbedServer> AskAsync(MailSettings settings, CancellationToken cancellationToken)
    {
        using CancellationTokenSource timeout = new(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            return await TalkAsync(settings, either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new(ProbedState.Silent, $"{Patience.TotalSeconds:0} seconds");
        }
        catch (AuthenticationException failure)
        {
            return new(ProbedState.BadEncryption, failure.Message);
        }
        catch (Exception failure) when (failure is SocketException or IOException)
        {
            return new(ProbedState.Unreachable, (failure.InnerException ?? failure).Message);
        }
    }

    private static async Task<ProbedServer> TalkAsync(MailSettings settings, CancellationToken cancellationToken)
    {
        using TcpClient connection = new();
        await connection.ConnectAsync(settings.Host!, settings.Port, cancellationToken);
        await using Stream stream = await OpenAsync(connection, settings, cancellationToken);
        using SmtpTalk talk = new(stream);
        if (await talk.ReadAsync(cancellationToken) is not ["220", ..] and var refused)
        {
            return new(ProbedState.Refused, string.Join(' ', refused));
        }

        if (await talk.AskAsync("EHLO localhost", cancellationToken) is not ["250", .. var offers])
        {
            return new(ProbedState.Refused, "It does not answer EHLO.");
        }

        await talk.AskAsync("QUIT", cancellationToken);
        bool startTls = offers.Any(offer => offer.Equals("STARTTLS", StringComparison.OrdinalIgnoreCase));
        return new(settings.Encryption is MailEncryption.FromTheStart || startTls ? ProbedState.Encrypted : ProbedState.Plain, string.Empty);
    }

    private static async Task<Stream> OpenAsync(TcpClient connection, MailSettings settings, CancellationToken cancellationToken)
    {
        NetworkStream plain = connection.GetStream();
        if (settings.Encryption is not MailEncryption.FromTheStart)
        {
            return plain;
        }

        SslStream encrypted = new(plain);
        await encrypted.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = settings.Host }, cancellationToken);
        return encrypted;
    }
}
