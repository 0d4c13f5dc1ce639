using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Changes.Contracts;
using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Questions;
using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Changes;

internal sealed class OwnRights(
    ICurrentUser current,
    IReach reach,
    IAccessFacts facts,
    IGroupRights groupRights,
    IFormsReach forms,
    IRecordStore<SiteWorkspace> workspaces,
    TimeProvider clock) : IOwnRights
{
    public async Task<IReadOnlyList<GroupRights>> WithinAsync(
        IReadOnlyCollection<GroupRights> groups, Guid? workspaceId, CancellationToken cancellationToken)
    {
        if (reach.IsAdministrator)
        {
            return [.. groups];
        }

        if (current.Id is not { } self || facts.Current is not { } snapshot || !await ReachesAsync(snapshot, self, workspaceId, cancellationToken))
        {
            return [];
        }

        Guid[] held = [.. snapshot.GroupsOf(self, Now).Where(group => group.Workspace is null || group.Workspace == workspaceId).Select(group => group.Group)];
        var own = GroupSum.Of(await groupRights.OfAsync(held));
        GroupRights[] others = [.. groups.Where(group => !held.Contains(group.Id) && own.Contains(group) && IsReached(snapshot, self, group, workspaceId))];
        IReadOnlySet<Guid> withForms = await forms.WithinAsync(self, [.. others.Select(group => group.Id)], workspaceId, cancellationToken);
        return [.. groups.Where(group => held.Contains(group.Id) || (withForms.Contains(group.Id) && others.Contains(group)))];
    }

    public string? FirstBeyond(IReadOnlyCollection<string> verbs, Guid nodeId)
    {
        if (current.Id is not { } self || facts.Current is not { } snapshot)
        {
            return verbs.First();
        }

        IEnumerable<VerbDecision> all = snapshot.DecideEveryVerb(self, nodeId, Now);
        return verbs.Contains(RuleFact.AllVerbs)
            ? all.FirstOrDefault(decided => !decided.Decision.IsAllowed).Verb
            : verbs.FirstOrDefault(verb => !snapshot.Decide(self, nodeId, snapshot.Verb(verb), Now).IsAllowed);
    }

    private DateTimeOffset Now => clock.GetUtcNow();

    // Somebody who does not get to all of a workspace gives nothing for all of it.
    private async Task<bool> ReachesAsync(AccessSnapshot snapshot, Guid self, Guid? workspaceId, CancellationToken cancellationToken)
    {
        if (workspaceId is not { } id)
        {
            return true;
        }

        SiteWorkspace? workspace = await workspaces.FindAsync(id, cancellationToken);
        return workspace is not null
            && workspace.ContentRootIds.Concat(workspace.MediaRootIds).Where(snapshot.KnowsNode).All(root => Reaches(snapshot, self, root));
    }

    private bool IsReached(AccessSnapshot snapshot, Guid self, GroupRights group, Guid? workspaceId) =>
        (workspaceId is not null || group.StartNodes.All(node => Reaches(snapshot, self, node)))
        && group.Granular.All(entry => entry.All(verb => snapshot.Decide(self, entry.Key, snapshot.Verb(verb), Now).IsAllowed));

    private bool Reaches(AccessSnapshot snapshot, Guid self, Guid node) =>
        snapshot.Decide(self, node, snapshot.Verb(string.Empty), Now).Layer > Layer.StartNodes;
}
