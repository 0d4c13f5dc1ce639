using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Rules.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Nodes;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Access.Sentences;

/// <summary>Reads all names that some sentences need, each kind in one go.</summary>
internal sealed class AccessNameReader(
    IPrincipalNames principals, INodeDirectory nodes, IRecordStore<SiteWorkspace> workspaces, IRecordStore<AccessRule> rules)
{
    public async Task<AccessNames> ReadAsync(WantedNames wanted, CancellationToken cancellationToken)
    {
        Dictionary<Guid, AccessRule> known = await RulesAsync(wanted.Rules, cancellationToken);
        Guid[] groups = [.. wanted.Groups.Union(wanted.Users).Union(Subjects(known.Values, SubjectKind.Group))];
        IReadOnlyDictionary<Guid, string> groupNames = await principals.OfGroupsAsync(groups);
        return new AccessNames
        {
            SuperUser = principals.SuperUser,
            Users = WithHolders(await principals.OfUsersAsync([.. wanted.Users.Union(Subjects(known.Values, SubjectKind.User))]), wanted.Users, groupNames),
            Groups = groupNames,
            GroupAliases = await principals.AliasesOfGroupsAsync(groups),
            Workspaces = await WorkspacesAsync(wanted.Workspaces, cancellationToken),
            Nodes = nodes.Find([.. wanted.Nodes.Union(known.Values.Select(rule => rule.NodeId).OfType<Guid>())]),
            Rules = known,
        };
    }

    // Somebody who holds just one group is asked about by the group's key.
    private static Dictionary<Guid, string> WithHolders(
        IReadOnlyDictionary<Guid, string> users, IEnumerable<Guid> asked, IReadOnlyDictionary<Guid, string> groups)
    {
        var all = users.ToDictionary();
        foreach (Guid holder in asked.Where(groups.ContainsKey))
        {
            all[holder] = $"Somebody with {groups[holder]} alone";
        }

        return all;
    }

    private static IEnumerable<Guid> Subjects(IEnumerable<AccessRule> rules, SubjectKind kind) =>
        rules.Where(rule => rule.SubjectKind == kind).Select(rule => rule.SubjectId).OfType<Guid>();

    private async Task<Dictionary<Guid, AccessRule>> RulesAsync(IEnumerable<Guid> ids, CancellationToken cancellationToken)
    {
        var found = new Dictionary<Guid, AccessRule>();
        foreach (Guid id in ids)
        {
            if (await rules.FindAsync(id, cancellationToken) is AccessRule rule)
            {
                found.Add(id, rule);
            }
        }

        return found;
    }

    private async Task<IReadOnlyDictionary<Guid, string>> WorkspacesAsync(HashSet<Guid> ids, CancellationToken cancellationToken) => ids.Count == 0
        ? new Dictionary<Guid, string>()
        : (await workspaces.AllAsync(cancellationToken)).ToDictionary(workspace => workspace.Id, workspace => workspace.Name);
}
