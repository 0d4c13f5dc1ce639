using Our.UserAccess.Mails.Contracts;
using Our.UserAccess.Mails.Rendering;
using Our.UserAccess.Mails.Sending;

namespace Our.UserAccess.Mails;

internal sealed class SiteMails(MailRenderer renderer, MailSending sending) : IMails
{
    public RenderedMail Render(MailKind kind, string? language, MailFields fields) => renderer.Render(kind, language, fields);

    public Task<MailDelivery> SendAsync(RenderedMail mail, string to, TimeSpan? expires, CancellationToken cancellationToken) =>
        sending.SendAsync(mail, to, expires, cancellationToken);
}
