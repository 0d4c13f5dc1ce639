using Our.UserAccess.Invitations.Persistence;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Invitations.Reading;

/// <summary>Invitations as answers show them.</summary>
internal sealed class InvitationItems(
    GrantStore grants, InvitationSearch search, InvitationRules rules, IPrincipalNames names, IRecordStore<SiteWorkspace> workspaces, TimeProvider clock)
{
    public async Task<IReadOnlyList<InvitationItem>> OfAsync(IReadOnlyList<Invitation> invitations, CancellationToken cancellationToken)
    {
        ILookup<Guid, InvitationGrant> given = await grants.OfAsync([.. invitations.Select(invitation => invitation.Id)], cancellationToken);
        InvitationNames known = await NamesAsync(invitations.Select(invitation => invitation.InvitedById), given.SelectMany(grant => grant), cancellationToken);
        var items = new List<InvitationItem>();
        foreach (Invitation invitation in invitations)
        {
            items.Add(await ItemAsync(invitation, [.. given[invitation.Id]], known, cancellationToken));
        }

        return items;
    }

    public async Task<InvitationDetail> DetailAsync(Invitation invitation, CancellationToken cancellationToken)
    {
        InvitationGrant[] given = [.. (await grants.OfAsync([invitation.Id], cancellationToken))[invitation.Id]];
        IReadOnlyList<InvitationEvent> events = await search.TimelineAsync(invitation.Id, cancellationToken);
        InvitationNames known = await NamesAsync([invitation.InvitedById, .. events.Select(happened => happened.ById)], given, cancellationToken);
        return new InvitationDetail(await ItemAsync(invitation, given, known, cancellationToken))
        {
            Language = invitation.Language,
            Message = invitation.Message,
            Assignments = [.. given.Where(grant => !grant.IsMembership).Select(grant => Assignment(grant, known))],
            Timeline = [.. events.Select(happened => new TimelineItem(happened.At, happened.Kind, known.User(happened.ById), happened.Sentence, happened.Until))],
        };
    }

    private static InvitedAssignment Assignment(InvitationGrant grant, InvitationNames known) => new()
    {
        GroupId = grant.GroupId,
        GroupName = known.Groups.GetValueOrDefault(grant.GroupId),
        WorkspaceId = grant.WorkspaceId,
        WorkspaceName = known.Workspace(grant.WorkspaceId),
        From = grant.From,
        Until = grant.Until,
    };

    private async Task<InvitationNames> NamesAsync(IEnumerable<Guid?> people, IEnumerable<InvitationGrant> given, CancellationToken cancellationToken) => new()
    {
        Users = await names.OfUsersAsync([.. people.OfType<Guid>().Distinct()]),
        Groups = await names.OfGroupsAsync([.. given.Select(grant => grant.GroupId).Distinct()]),
        Workspaces = (await workspaces.AllAsync(cancellationToken)).ToDictionary(place => place.Id, place => place.Name),
    };

    private async Task<InvitationItem> ItemAsync(
        Invitation invitation, InvitationGrant[] given, InvitationNames known, CancellationToken cancellationToken) => new()
    {
        Id = invitation.Id,
        UserId = invitation.UserId,
        Name = invitation.Name,
        Email = invitation.Email,
        State = invitation.StateAt(clock.GetUtcNow().UtcDateTime),
        SignIn = invitation.SignIn,
        Origin = invitation.Origin,
        InvitedById = invitation.InvitedById,
        InvitedByName = known.User(invitation.InvitedById),
        CreatedAt = invitation.CreatedAt,
        SentAt = invitation.SentAt,
        OpenedAt = invitation.OpenedAt,
        AcceptedAt = invitation.AcceptedAt,
        ExpiresAt = invitation.ExpiresAt,
        NextAttemptAt = invitation.NextAttemptAt,
        ResendCount = invitation.ResendCount,
        LastError = invitation.LastError,
        Groups = InvitationNames.Of(given.Select(grant => grant.GroupId), known.Groups),
        Workspaces = InvitationNames.Of(given.Select(grant => grant.WorkspaceId).OfType<Guid>(), known.Workspaces),
        AccessUntil = invitation.AccessUntil,
        Version = invitation.Version,
        Actions = await rules.AllAsync(invitation, given, cancellationToken),
    };
}
