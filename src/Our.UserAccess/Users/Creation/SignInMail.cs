using Our.UserAccess.Mails.Contracts;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.Creation;

/// <summary>The mail that tells somebody how to sign in through another service.</summary>
internal sealed class SignInMail(IMails mails, ISiteIdentity site)
{
    /// <summary>False when the site cannot send mail, or it failed: they can sign in all the same.</summary>
    public async Task<bool> SendAsync(ProfileFields to, CancellationToken cancellationToken)
    {
        if (site.Backoffice is not { } backoffice)
        {
            return false;
        }

        RenderedMail mail = mails.Render(MailKind.SignIn, to.LanguageIsoCode, new MailFields { Name = to.Name, Link = backoffice });
        return (await mails.SendAsync(mail, to.Email, expires: null, cancellationToken)).IsAccepted;
    }
}
