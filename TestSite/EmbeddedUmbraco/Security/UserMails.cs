using System.Globalization;
using System.Net;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Mail;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Email;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace EmbeddedUmbraco.Security;

/// <summary>Umbraco's own texts for invitation and forgotten password, in the language of the recipient.</summary>
internal sealed class UserMails(IEmailSender mail, ILocalizedTextService texts, IOptionsMonitor<SecuritySettings> settings) : IUserInviteSender, IUserForgotPasswordSender
{
    public bool CanSendInvites() => mail.CanSendRequiredEmail();

    public bool CanSend() => settings.CurrentValue.AllowPasswordReset && mail.CanSendRequiredEmail();

    public Task InviteUser(UserInvitationMessage invite) => SendAsync(
        invite.Recipient,
        ("user", "inviteEmailCopySubject", "inviteEmailCopyFormat"),
        [invite.Recipient.Name, invite.Sender.Name ?? invite.Sender.Email, invite.Message, invite.InviteUri.ToString(), invite.Sender.Email],
        Constants.Web.EmailTypes.UserInvite,
        settings.CurrentValue.UserInviteEmailExpiry);

    public Task SendForgotPassword(UserForgotPasswordMessage message) => SendAsync(
        message.Recipient,
        ("login", "resetPasswordEmailCopySubject", "resetPasswordEmailCopyFormat"),
        [message.Recipient.Username, message.ForgotPasswordUri.ToString()],
        Constants.Web.EmailTypes.PasswordReset,
        settings.CurrentValue.PasswordResetEmailExpiry);

    private Task SendAsync(IUser recipient, (string Area, string Subject, string Body) keys, string?[] words, string type, TimeSpan expires)
    {
        var culture = CultureInfo.GetCultureInfo(string.IsNullOrEmpty(recipient.Language) ? "en-US" : recipient.Language);
        // The texts are HTML and what goes in is written by people.
        var tokens = words.Select((word, index) => (index, word)).ToDictionary(
            pair => pair.index.ToString(CultureInfo.InvariantCulture), pair => (string?)WebUtility.HtmlEncode(pair.word), StringComparer.Ordinal);
        var subject = texts.Localize(keys.Area, keys.Subject, culture, tokens);
        var body = texts.Localize(keys.Area, keys.Body, culture, tokens);
        return mail.SendAsync(new EmailMessage(from: null, recipient.Email, subject, body, isBodyHtml: true), type, enableNotification: true, expires);
    }
}
