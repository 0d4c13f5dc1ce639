using System.Net.Mail;
using System.Net.Sockets;
using Our.UserAccess.Mails.Contracts;
using Our.UserAccess.Mails.Sending;

namespace Our.UserAccess.Tests.Mails;

/// <summary>What .NET's client throws is tried against a real server in the integration tests; here is what a full Umbraco throws.</summary>
public sealed class DeliveryFailuresTests
{
    [Theory]
    [InlineData(550, nameof(MailOutcome.PermanentFailure))]
    [InlineData(535, nameof(MailOutcome.PermanentFailure))]
    [InlineData(421, nameof(MailOutcome.TransientFailure))]
    [InlineData(451, nameof(MailOutcome.TransientFailure))]
    [InlineData(0, nameof(MailOutcome.Unknown))]
    [InlineData(250, nameof(MailOutcome.Unknown))]
    public void MailKits_refusal_is_told_by_its_code(int code, string outcome)
    {
        MailDelivery delivery = DeliveryFailures.Of(new MailKit.Net.Smtp.SmtpCommandException(code, "No such user"));

        Assert.Equal(outcome, delivery.Outcome.ToString());
        Assert.Contains($"{code} No such user", delivery.ServerAnswer, StringComparison.Ordinal);
    }

    [Fact]
    public void MailKits_broken_line_leaves_it_open_whether_the_mail_went_out()
    {
        MailDelivery delivery = DeliveryFailures.Of(new MailKit.Net.Smtp.SmtpProtocolException("The SMTP server has unexpectedly disconnected."));

        Assert.Equal(MailOutcome.Unknown, delivery.Outcome);
        Assert.Contains("unexpectedly disconnected", delivery.ServerAnswer, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_password_is_not_tried_again() =>
        Assert.Equal(MailOutcome.PermanentFailure, DeliveryFailures.Of(new MailKit.Security.AuthenticationException("535: wrong")).Outcome);

    [Fact]
    public void A_failed_handshake_comes_before_the_mail_and_is_tried_again() =>
        Assert.Equal(MailOutcome.TransientFailure, DeliveryFailures.Of(new MailKit.Security.SslHandshakeException("An error occurred.\r\n\r\nMore")).Outcome);

    [Theory]
    [InlineData(SocketError.ConnectionRefused, nameof(MailOutcome.TransientFailure))]
    [InlineData(SocketError.HostNotFound, nameof(MailOutcome.TransientFailure))]
    [InlineData(SocketError.ConnectionReset, nameof(MailOutcome.Unknown))]
    [InlineData(SocketError.TimedOut, nameof(MailOutcome.Unknown))]
    public void Only_what_comes_before_the_first_command_is_sure_to_have_sent_nothing(SocketError error, string outcome)
    {
        SmtpException wrapped = new("Failure sending mail.", new IOException("broken", new SocketException((int)error)));

        Assert.Equal(outcome, DeliveryFailures.Of(wrapped).Outcome.ToString());
        Assert.Equal(outcome, DeliveryFailures.Of(new SocketException((int)error)).Outcome.ToString());
    }

    [Fact]
    public void A_setting_that_cannot_work_is_not_tried_again()
    {
        MailDelivery delivery = DeliveryFailures.Of(new NotSupportedException("Set the port to 587."));

        Assert.Equal(new MailDelivery(MailOutcome.PermanentFailure, "Set the port to 587."), delivery);
    }

    [Fact]
    public void What_nobody_knows_is_unknown() => Assert.Equal(MailOutcome.Unknown, DeliveryFailures.Of(new IOException("?")).Outcome);
}
