using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Invitations.Reading;
using Our.UserAccess.Invitations.Sending;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Invitations.Revoke;

/// <summary>Takes an invitation back, and the user with it.</summary>
internal sealed class RevokeHandler(InvitationAccess access, Revoking revoking, InvitationItems items, IAuditContext audit)
{
    private const int MaxReason = 1000;

    public async Task<Outcome<InvitationDetail>> HandleAsync(Guid id, RevokeBody body, CancellationToken cancellationToken)
    {
        string? reason = InvitationWish.NullIfEmpty(body.Reason);
        var errors = new FieldErrors();
        errors.AddIf(reason?.Length > MaxReason, "reason", $"'reason' may have {MaxReason} characters at most.");
        if (errors.ToFailure() is Failure invalid)
        {
            return invalid;
        }

        if (!(await access.FindAsync(id, InvitationAction.Revoke, body.Version, cancellationToken)).TryGet(out Invitation? invitation, out Failure? refused)
            || !(await audit.RunAsync(new AuditScope { Reason = reason }, () => revoking.RunAsync(invitation, reason, cancellationToken))).TryGet(out Invitation? revoked, out refused))
        {
            return refused;
        }

        return await items.DetailAsync(revoked, cancellationToken);
    }
}
