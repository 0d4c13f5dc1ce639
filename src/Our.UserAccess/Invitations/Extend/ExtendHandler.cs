using Our.UserAccess.Invitations.Persistence;
using Our.UserAccess.Invitations.Reading;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Invitations.Extend;

/// <summary>Gives an open invitation more time; its links stay.</summary>
internal sealed class ExtendHandler(InvitationAccess access, InvitationStore store, InvitationItems items, ICurrentUser current, TimeProvider clock)
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(30);

    public async Task<Outcome<InvitationDetail>> HandleAsync(Guid id, ExtendBody body, CancellationToken cancellationToken)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        if (Check(body, now) is Failure invalid)
        {
            return invalid;
        }

        if (!(await access.FindAsync(id, InvitationAction.Extend, body.Version, cancellationToken)).TryGet(out Invitation? invitation, out Failure? refused))
        {
            return refused;
        }

        InvitationChange change = invitation.Extended(now, current.Id, body.Until!.Value.UtcDateTime);
        return await store.ApplyAsync(change, cancellationToken)
            ? await items.DetailAsync(change.After, cancellationToken)
            : ChangeFailures.StaleVersion("invitation");
    }

    private static Failure? Check(ExtendBody body, DateTime now)
    {
        var errors = new FieldErrors();
        errors.AddIf(body.Until is null, "until", "'until' is needed.");
        errors.AddIf(body.Until?.UtcDateTime <= now, "until", "'until' must be in the future.");
        errors.AddIf(body.Until?.UtcDateTime > now + Longest, "until", $"'until' may be {Longest.TotalDays:0} days from now at most.");
        return errors.ToFailure();
    }
}
