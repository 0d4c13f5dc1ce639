using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Persistence;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Invitations.Sending;

/// <summary>Writes drafts, and reads what they ask for.</summary>
internal sealed class InvitationDrafts(InvitationStore store, DraftStore drafts, GrantStore grants, ICurrentUser current, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<Invitation> AddAsync(NewInvitation wanted, bool isBeingMade, CancellationToken cancellationToken) =>
        (await AddAsync([wanted], isBeingMade, cancellationToken))[0];

    /// <summary>In one transaction, in their order.</summary>
    public async Task<IReadOnlyList<Invitation>> AddAsync(IReadOnlyList<NewInvitation> wanted, bool isBeingMade, CancellationToken cancellationToken)
    {
        Invitation[] added = [.. wanted.Select(one => New(one, isBeingMade))];
        await store.AddAsync(
            added,
            [.. added.Zip(wanted).SelectMany(pair => GrantsOf(pair.First.Id, pair.Second.Person))],
            [.. added.Select(draft => InvitationChange.Event(draft.Id, InvitationEventKind.Created, draft.CreatedAt, "The invitation was written.", current.Id))],
            cancellationToken);
        return added;
    }

    /// <summary>Null when it is no longer as it was read.</summary>
    public async Task<Invitation?> ReplaceAsync(Invitation draft, NewInvitation wanted, CancellationToken cancellationToken)
    {
        InvitationChange change = InvitationChange.Of(draft, Filled(draft, wanted));
        return await drafts.ReplaceAsync(change, GrantsOf(draft.Id, wanted.Person), cancellationToken) ? change.After : null;
    }

    public async Task RemoveAsync(IReadOnlyList<Invitation> rows, CancellationToken cancellationToken)
    {
        foreach (Invitation draft in rows)
        {
            await RemoveAsync(draft.Id, cancellationToken);
        }
    }

    public async Task RemoveUnmadeAsync(string email, DateTime since, CancellationToken cancellationToken)
    {
        foreach (Guid id in await drafts.UnmadeAsync(email, since, cancellationToken))
        {
            await RemoveAsync(id, cancellationToken);
        }
    }

    public Task RemoveAsync(Guid id, CancellationToken cancellationToken) => drafts.RemoveAsync(id, version: null, cancellationToken);

    public async Task<NewInvitation> ReadAsync(Invitation draft, CancellationToken cancellationToken)
    {
        InvitationGrant[] given = [.. (await grants.OfAsync([draft.Id], cancellationToken))[draft.Id]];
        return new NewInvitation(
            new NewUser
            {
                Kind = draft.SignIn == InvitationSignIn.SingleSignOn ? NewUserKind.SingleSignOn : NewUserKind.Password,
                Profile = new ProfileFields { Name = draft.Name, Email = draft.Email, UserName = draft.Email, LanguageIsoCode = draft.Language },
                GroupIds = [.. given.Where(grant => grant.IsMembership).Select(grant => grant.GroupId)],
                Assignments = [.. given.Where(grant => !grant.IsMembership).Select(Draft)],
                AccessUntil = draft.AccessUntil,
                Reason = draft.Reason,
            },
            draft.Message);
    }

    internal static Invitation Filled(Invitation draft, NewInvitation wanted) => draft with
    {
        Name = wanted.Person.Profile.Name,
        Email = wanted.Person.Profile.Email,
        SignIn = wanted.Person.Kind == NewUserKind.SingleSignOn ? InvitationSignIn.SingleSignOn : InvitationSignIn.Password,
        Language = wanted.Person.Profile.LanguageIsoCode,
        Message = wanted.Message,
        AccessUntil = wanted.Person.AccessUntil,
        Reason = wanted.Person.Reason,
    };

    internal static InvitationGrant[] GrantsOf(Guid id, NewUser person) =>
    [
        .. person.GroupIds.Select((group, place) => new InvitationGrant { InvitationId = id, Place = place, GroupId = group, IsMembership = true }),
        .. person.Assignments.Select((draft, place) => new InvitationGrant
        {
            InvitationId = id,
            Place = person.GroupIds.Count + place,
            GroupId = draft.GroupId,
            IsMembership = false,
            WorkspaceId = draft.WorkspaceId,
            From = draft.From,
            Until = draft.Until,
            Reason = draft.Reason,
        }),
    ];

    private Invitation New(NewInvitation wanted, bool isBeingMade)
    {
        DateTime now = Now;
        var empty = new Invitation { Id = Guid.CreateVersion7(), Name = string.Empty, Email = string.Empty, State = InvitationState.Draft, CreatedAt = now, InvitedById = current.Id };
        return Filled(empty, wanted) with { SendingSince = isBeingMade ? now : null };
    }

    private static AssignmentDraft Draft(InvitationGrant grant) => new()
    {
        GroupId = grant.GroupId, WorkspaceId = grant.WorkspaceId, From = grant.From, Until = grant.Until, Reason = grant.Reason,
    };
}
