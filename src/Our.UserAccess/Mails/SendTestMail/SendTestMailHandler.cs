using Our.UserAccess.Mails.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Mails.SendTestMail;

internal sealed class SendTestMailHandler(ICurrentUser current, IUserDirectory users, IMails mails, TestMailAllowance allowance)
{
    public async Task<TestMailResult> HandleAsync(CancellationToken cancellationToken)
    {
        Guid id = current.Id ?? Guid.Empty;
        if (await users.GetAsync(id) is not { } me)
        {
            return new(IsAccepted: false, "Your own account could not be read. Sign in again, and try once more.");
        }

        if (!allowance.TryTake(id))
        {
            return new(IsAccepted: false, $"You have had {TestMailAllowance.Most} test mails in {TestMailAllowance.Window.TotalMinutes:0} minutes. Wait a little before you ask for another.");
        }

        RenderedMail mail = mails.Render(MailKind.TestMail, me.LanguageIsoCode, new MailFields { Name = me.Name });
        MailDelivery delivery = await mails.SendAsync(mail, me.Email, expires: null, cancellationToken);
        return delivery.IsAccepted
            ? new(IsAccepted: true, $"The test mail to {me.Email} was taken over. Look into your mailbox; if it is not there in a few minutes, look among the spam.")
            : new(IsAccepted: false, $"The test mail to {me.Email} was not taken over. {delivery.ServerAnswer}");
    }
}
