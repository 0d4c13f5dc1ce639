using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Persistence;
using Our.UserAccess.Invitations.Reading;
using Our.UserAccess.Mails.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Invitations.CopyLink;

/// <summary>Makes a link for handing it over by hand; older ones die.</summary>
internal sealed class CopyLinkHandler(
    InvitationAccess access, InvitationStore store, IInvitedPeople people, ISiteIdentity site, ICurrentUser current, TimeProvider clock)
{
    public async Task<Outcome<CopiedLink>> HandleAsync(Guid id, CopyLinkBody body, CancellationToken cancellationToken)
    {
        if (!(await access.FindAsync(id, InvitationAction.Link, body.Version, cancellationToken)).TryGet(out Invitation? invitation, out Failure? refused))
        {
            return refused;
        }

        if (site.Address is not { } address)
        {
            return InvitationFailures.NoAddress;
        }

        DateTime now = clock.GetUtcNow().UtcDateTime;
        string token = InvitationToken.Create();
        var link = new InvitationLink { Id = Guid.CreateVersion7(), InvitationId = id, Hash = InvitationToken.Hash(token), CreatedAt = now };
        InvitationChange change = invitation.LinkCopied(now, current.Id, link, people.Time);
        return await store.ApplyAsync(change, cancellationToken)
            ? new CopiedLink(InvitationAddress.Of(address, id, token), change.After.ExpiresAt!.Value)
            : ChangeFailures.StaleVersion("invitation");
    }
}
