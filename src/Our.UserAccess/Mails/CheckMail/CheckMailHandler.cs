using Our.UserAccess.Mails.Contracts;

namespace Our.UserAccess.Mails.CheckMail;

internal sealed class CheckMailHandler(IMailSettings configured, IMailPost post, ISiteIdentity site, MailProbe probe)
{
    public async Task<MailFindings> HandleAsync(CancellationToken cancellationToken)
    {
        MailSettings settings = configured.Current;
        List<MailFinding> findings =
        [
            MailCheckRules.Server(settings, post.CanSend),
            MailCheckRules.Sender(settings),
            MailCheckRules.ApplicationUrl(settings, site.Address),
        ];
        if (settings is { Host: not null, PickupFolder: null })
        {
            findings.Add(ConnectionRules.Of(settings, await probe.AskAsync(settings, cancellationToken)));
        }

        findings.Add(MailCheckRules.Expiry(settings));
        return new(findings);
    }
}
