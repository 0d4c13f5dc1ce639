using Our.UserAccess.Mails.Contracts;
using Umbraco.Cms.Core.Mail;
using Umbraco.Cms.Core.Models.Email;

namespace Our.UserAccess.Host.Mails;

internal sealed class UmbracoMailPost(IEmailSender sender) : IMailPost
{
    public bool CanSend => sender.CanSendRequiredEmail();

    // The sender's address is Umbraco's setting; a handler of the site may take the mail and send it in its own way.
    public Task SendAsync(Letter letter) => sender.SendAsync(
        new EmailMessage(from: null, letter.To, letter.Subject, letter.Body, letter.IsHtml), letter.Type, enableNotification: true, letter.Expires);
}
