using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Links;
using Our.UserAccess.Invitations.Outbox;
using Our.UserAccess.Invitations.Sending;
using Our.UserAccess.Mails.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Invitations.PreviewInvitation;

/// <summary>Shows the mail that an invitation would be; changes nothing and asks for nothing but a message that fits.</summary>
internal sealed class PreviewInvitationHandler(InviteeView view, IMails mails, ISiteIdentity site, IInvitedPeople people, ICurrentUser current, TimeProvider clock)
{
    private const string Sample = "sample";

    public async Task<Outcome<MailPreview>> HandleAsync(InvitationBody body, CancellationToken cancellationToken)
    {
        NewInvitation wanted = InvitationWish.Of(body);
        var errors = new FieldErrors();
        errors.AddIf(wanted.Message?.Length > NewInvitation.MaxMessage, "message", $"'message' may have {NewInvitation.MaxMessage} characters at most.");
        if (errors.ToFailure() is Failure invalid)
        {
            return invalid;
        }

        DateTime now = clock.GetUtcNow().UtcDateTime;
        var empty = new Invitation
        {
            Id = Guid.Empty, Name = string.Empty, Email = string.Empty, State = InvitationState.Draft, CreatedAt = now, InvitedById = current.Id, ExpiresAt = now + people.Time,
        };
        InvitationForInvitee told = await view.OfAsync(InvitationDrafts.Filled(empty, wanted), InvitationDrafts.GrantsOf(empty.Id, wanted.Person), cancellationToken);
        Uri address = site.Address ?? new Uri("https://example.org");
        MailKind kind = wanted.Person.Kind == NewUserKind.SingleSignOn ? MailKind.SingleSignOnInvitation : MailKind.Invitation;
        RenderedMail mail = mails.Render(kind, told.Language, InvitationMail.Fields(told, InvitationAddress.Of(address, empty.Id, Sample)));
        return new MailPreview(mail.Subject, mail.Html, mail.Text);
    }
}
