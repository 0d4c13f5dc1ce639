using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Decisions.Grants;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Rules.Contracts;
using Our.UserAccess.Shared.Nodes;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.CompareUsers;

/// <summary>What somebody holds and gets, by name.</summary>
internal sealed class HeldThings(IAccessFacts facts, IPrincipalNames names, IRuleReader rules, INodeDirectory nodes, TimeProvider clock)
{
    public async Task<ILookup<ComparedArea, string>> OfAsync(UserDetail user, CancellationToken cancellationToken)
    {
        IReadOnlyList<HeldGroup> held = facts.Current?.GroupsOf(user.Id, clock.GetUtcNow()) ?? [];
        HeldGroup[] everywhere = [.. held.Where(group => group.Workspace is null)];
        IReadOnlyDictionary<Guid, string> groups = await names.OfGroupsAsync([.. held.Select(group => group.Group).Distinct()]);
        return new[]
        {
            (ComparedArea.Groups, held.Select(group => NameOf(group, groups, user))),
            (ComparedArea.Workspaces, user.Workspaces.Select(workspace => workspace.Name)),
            (ComparedArea.Sections, user.Sections),
            (ComparedArea.Languages, user.HasAccessToAllLanguages ? [ComparedRow.All] : user.Languages),
            (ComparedArea.DocumentStartNodes, StartNodes(user.EffectiveStartNodes.HasDocumentRootAccess, user.EffectiveStartNodes.Documents)),
            (ComparedArea.MediaStartNodes, StartNodes(user.EffectiveStartNodes.HasMediaRootAccess, user.EffectiveStartNodes.Media)),
            (ComparedArea.Verbs, everywhere.SelectMany(group => facts.Current?.VerbsOf(group.Group) ?? [])),
            (ComparedArea.Rules, await RulesAsync(user.Id, cancellationToken)),
        }
            .SelectMany(area => area.Item2.Select(name => (Area: area.Item1, Name: name)))
            .ToLookup(thing => thing.Area, thing => thing.Name);
    }

    private static string NameOf(HeldGroup held, IReadOnlyDictionary<Guid, string> groups, UserDetail user)
    {
        string name = groups.GetValueOrDefault(held.Group, held.Group.ToString());
        return held.Workspace is { } place ? $"{name} ({user.Workspaces.FirstOrDefault(workspace => workspace.Id == place)?.Name ?? place.ToString()})" : name;
    }

    private static IEnumerable<string> StartNodes(bool isRoot, IEnumerable<StartNodes.Contracts.StartNode> found) =>
        isRoot ? [ComparedRow.All] : found.Select(node => node.Name).OfType<string>();

    private async Task<IEnumerable<string>> RulesAsync(Guid userId, CancellationToken cancellationToken)
    {
        IReadOnlyList<AccessRule> own = (await rules.FindAsync(new RuleFilter { UserId = userId }, cancellationToken)).Items;
        IReadOnlyDictionary<Guid, NodeInfo> places = nodes.Find([.. own.Select(rule => rule.NodeId).OfType<Guid>()]);
        return own.Select(rule => $"{rule.Effect}: {string.Join(", ", rule.Verbs)} – {(rule.NodeId is { } node ? places.GetValueOrDefault(node)?.Name ?? node.ToString() : ComparedRow.All)}");
    }
}
