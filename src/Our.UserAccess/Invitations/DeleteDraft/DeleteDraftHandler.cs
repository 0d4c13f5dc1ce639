using Our.UserAccess.Invitations.Persistence;
using Our.UserAccess.Invitations.Reading;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Invitations.DeleteDraft;

/// <summary>Throws a draft away; what was sent stays as history.</summary>
internal sealed class DeleteDraftHandler(InvitationAccess access, DraftStore drafts)
{
    /// <summary>Null when it is gone.</summary>
    public async Task<Failure?> HandleAsync(Guid id, int? version, CancellationToken cancellationToken)
    {
        if (!(await access.FindAsync(id, InvitationAction.Delete, version, cancellationToken)).TryGet(out Invitation? draft, out Failure? refused))
        {
            return refused;
        }

        return await drafts.RemoveAsync(draft.Id, version, cancellationToken) ? null : ChangeFailures.StaleVersion("draft");
    }
}
