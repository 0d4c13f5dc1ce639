using System.Net.Mail;
using System.Net.Sockets;
using Our.UserAccess.Mails.Contracts;

namespace Our.UserAccess.Mails.Sending;

/// <summary>
/// What an exception of Umbraco's sender says about the mail. A full Umbraco sends by MailKit, which cannot be referenced here:
/// its exceptions are known by name (see README.md). .NET's own client is what the TestSite sends with.
/// </summary>
internal static class DeliveryFailures
{
    private const string MailKit = "MailKit.";
    private const string AnswerMark = "The server response was: ";

    public static MailDelivery Of(Exception failure) => failure switch
    {
        SmtpFailedRecipientsException { InnerExceptions: [{ } first, ..] } => Of(first),
        SmtpException { StatusCode: not SmtpStatusCode.GeneralFailure } smtp => ByCode((int)smtp.StatusCode, Answer(smtp)),
        _ when Name(failure) is "MailKit.Net.Smtp.SmtpCommandException" => ByCode(StatusCode(failure), failure.Message),
        _ when Name(failure) is "MailKit.Security.AuthenticationException" => Permanent($"The mail server did not accept the user name and the password: {failure.Message}"),
        _ when Name(failure) is "MailKit.Security.SslHandshakeException" => Transient($"No encrypted connection to the mail server came about: {failure.Message.Split('\n')[0].Trim()}"),
        _ when NoConnection(failure) is { } socket => Transient($"The mail server could not be reached: {socket.Message}"),
        NotSupportedException or InvalidOperationException or FormatException when !IsMailKit(failure) => Permanent(failure.Message),
        _ => new(MailOutcome.Unknown, $"It is not known whether the mail went out, since the connection to the mail server broke: {Innermost(failure).Message}"),
    };

    private static MailDelivery ByCode(int code, string words) => code switch
    {
        >= 400 and < 500 => Transient($"{code} {words}"),
        >= 500 and < 600 => Permanent($"{code} {words}"),
        _ => new(MailOutcome.Unknown, $"The mail server answered what nobody expected: {code} {words}"),
    };

    private static MailDelivery Transient(string words) => new(MailOutcome.TransientFailure, words);

    private static MailDelivery Permanent(string words) => new(MailOutcome.PermanentFailure, words);

    private static string Answer(SmtpException failure) =>
        failure.Message.Split(AnswerMark, 2) is [_, { Length: > 0 } answer] ? answer : failure.Message;

    // Of all sockets' errors only these are sure to come before the first command.
    private static SocketException? NoConnection(Exception failure) => Chain(failure).OfType<SocketException>().FirstOrDefault(socket => socket.SocketErrorCode is
        SocketError.ConnectionRefused or SocketError.HostNotFound or SocketError.HostUnreachable or SocketError.NetworkUnreachable
        or SocketError.TryAgain or SocketError.NoData or SocketError.AddressNotAvailable or SocketError.HostDown or SocketError.NetworkDown);

    private static int StatusCode(Exception failure) => failure.GetType().GetProperty("StatusCode")?.GetValue(failure) is { } code and (int or Enum)
        ? Convert.ToInt32(code, System.Globalization.CultureInfo.InvariantCulture)
        : 0;

    private static Exception Innermost(Exception failure) => Chain(failure).Last();

    private static IEnumerable<Exception> Chain(Exception failure)
    {
        for (Exception? one = failure; one is not null; one = one.InnerException)
        {
            yield return one;
        }
    }

    private static bool IsMailKit(Exception failure) => Name(failure).StartsWith(MailKit, StringComparison.Ordinal);

    private static string Name(Exception failure) => failure.GetType().FullName ?? string.Empty;
}
