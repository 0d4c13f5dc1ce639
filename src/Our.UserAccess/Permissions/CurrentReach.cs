using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Grants;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Permissions;

internal sealed class CurrentReach(
    ICurrentUser current,
    IAccessFacts facts,
    IPermissionCatalogue catalogue,
    IAdministrators administrators,
    IRecordStore<SiteWorkspace> workspaces,
    TimeProvider clock) : IReach
{
    public bool IsKnown => facts.Current is not null;

    public bool IsAdministrator => Held().Any(held => held.Group == administrators.GroupId && held.Workspace is null);

    public async Task<Reach> OfAsync(string verb, CancellationToken cancellationToken)
    {
        if (current.Id is not { } id || facts.Current is not { } snapshot)
        {
            return Reach.Nowhere;
        }

        HeldGroup[] granting = [.. Held().Where(held => Grants(snapshot, held.Group, verb))];
        if (granting.Any(held => held.Workspace is null))
        {
            return Reach.Everywhere;
        }

        IEnumerable<Guid> managed = catalogue.Find(verb).IsDelegated
            ? (await workspaces.AllAsync(cancellationToken)).Where(workspace => workspace.ManagerIds.Contains(id)).Select(workspace => workspace.Id)
            : [];
        return new Reach(IsEverywhere: false, granting.Select(held => held.Workspace).OfType<Guid>().Concat(managed).ToHashSet());
    }

    private IReadOnlyList<HeldGroup> Held() =>
        current.Id is { } id && facts.Current is { } snapshot ? snapshot.GroupsOf(id, clock.GetUtcNow()) : [];

    private bool Grants(AccessSnapshot snapshot, Guid group, string verb) =>
        catalogue.Grants(snapshot.VerbsOf(group).ToHashSet(StringComparer.Ordinal), verb);
}
