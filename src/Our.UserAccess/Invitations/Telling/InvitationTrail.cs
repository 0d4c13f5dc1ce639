using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Invitations.Telling;

/// <summary>Tells the audit trail what happens to invitations, in the transaction in which it is stored.</summary>
internal sealed class InvitationTrail(IAuditTrail trail, IAuditContext context, IPrincipalNames names, IRecordStore<SiteWorkspace> workspaces)
{
    private static readonly string[] ByTheInvited =
        [AuditActions.InvitationOpened, AuditActions.InvitationAccepted, AuditActions.InvitationNewLinkRequested];

    /// <summary>Asked before the transaction begins: names are looked up.</summary>
    public async Task<IReadOnlyList<AuditEntry>> DescribeNewAsync(
        IReadOnlyList<Invitation> invitations, IReadOnlyList<InvitationGrant> grants, IReadOnlyList<InvitationEvent> events, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<Guid, string> groups = await names.OfGroupsAsync([.. grants.Select(grant => grant.GroupId).Distinct()]);
        Dictionary<Guid, string> places = grants.All(grant => grant.WorkspaceId is null)
            ? []
            : (await workspaces.AllAsync(cancellationToken)).ToDictionary(place => place.Id, place => place.Name);
        return
        [
            .. invitations.SelectMany(invitation => New(
                invitation,
                [.. grants.Where(grant => grant.InvitationId == invitation.Id)],
                [.. events.Where(happened => happened.InvitationId == invitation.Id)],
                groups,
                places)),
        ];
    }

    /// <summary>Asked before it is stored: the row that was read becomes the new one then.</summary>
    public IReadOnlyList<AuditEntry> Describe(InvitationChange change) =>
        [.. InvitationEntries.Of(change.Before, change.After, change.Events).Select(entry => By(change.After, entry))];

    /// <param name="transaction">In which the change is stored, and about to be committed.</param>
    /// <param name="entries">What is told of it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task TellAsync(DbContext transaction, IReadOnlyList<AuditEntry> entries, CancellationToken cancellationToken) =>
        trail.AppendAsync(transaction, entries, cancellationToken);

    public Task TellDeletedAsync(DbContext transaction, Invitation draft, CancellationToken cancellationToken) =>
        TellAsync(transaction, InvitationEntries.Of(draft, after: null, []), cancellationToken);

    private static IEnumerable<AuditEntry> New(
        Invitation invitation,
        InvitationGrant[] grants,
        InvitationEvent[] events,
        IReadOnlyDictionary<Guid, string> groups,
        Dictionary<Guid, string> names)
    {
        Guid[] places = [.. grants.Select(grant => grant.WorkspaceId).OfType<Guid>().Distinct()];
        IReadOnlyList<AuditChange> given = new AuditDiff<InvitationGrant[]>(before: null, grants)
            .Fields("groups", all => all.Select(grant => grant.GroupId).Distinct(), groups)
            .Fields("workspaces", _ => places, names)
            .Changes;
        IReadOnlyList<AuditEntry> entries = InvitationEntries.Of(before: null, invitation, events);
        return entries.Select((entry, number) => entry with
        {
            Changes = number == entries.Count - 1 ? [.. entry.Changes, .. given] : entry.Changes,
            Place = places is [{ } only] ? new AuditPlace { WorkspaceId = only, WorkspaceName = names.GetValueOrDefault(only) } : null,
        });
    }

    // Nobody is signed in on the page of an invitation; whoever has its link acts.
    private AuditEntry By(Invitation invitation, AuditEntry entry) => ByTheInvited.Contains(entry.Action) && context.Actor.Id is null
        ? entry with { Actor = new AuditActor(invitation.UserId, invitation.Name, KindOf(invitation)) }
        : entry;

    private static AuditActorKind KindOf(Invitation invitation) =>
        invitation.SignIn == InvitationSignIn.SingleSignOn ? AuditActorKind.SignOn : AuditActorKind.Invitee;
}
