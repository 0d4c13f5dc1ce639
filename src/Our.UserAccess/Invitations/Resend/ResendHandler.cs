using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Reading;
using Our.UserAccess.Invitations.Sending;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Invitations.Resend;

/// <summary>Sends an invitation again.</summary>
internal sealed class ResendHandler(InvitationAccess access, Resending resending)
{
    public async Task<Outcome<InvitationDetail>> HandleAsync(Guid id, ResendBody body, CancellationToken cancellationToken)
    {
        string? message = InvitationWish.NullIfEmpty(body.Message);
        var errors = new FieldErrors();
        errors.AddIf(message?.Length > NewInvitation.MaxMessage, "message", $"'message' may have {NewInvitation.MaxMessage} characters at most.");
        if (errors.ToFailure() is Failure invalid)
        {
            return invalid;
        }

        return (await access.FindAsync(id, InvitationAction.Resend, body.Version, cancellationToken)).TryGet(out Invitation? invitation, out Failure? refused)
            ? await resending.RunAsync(invitation, message, cancellationToken) ?? await access.DetailAsync(id, cancellationToken)
            : refused;
    }
}
