// The exceptions of MailKit as they are seen from outside: their full names, and what the public source says of their members.
#pragma warning disable MA0047, CA1032, RCS1194

namespace MailKit.Net.Smtp
{
    internal sealed class SmtpCommandException(int statusCode, string message) : Exception(message)
    {
        public int StatusCode { get; } = statusCode;
    }

    internal sealed class SmtpProtocolException(string message) : Exception(message);
}

namespace MailKit.Security
{
    internal sealed class AuthenticationException(string message) : Exception(message);

    internal sealed class SslHandshakeException(string message) : Exception(message);
}
