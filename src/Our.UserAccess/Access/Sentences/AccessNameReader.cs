using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Explaining;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Questions;
using Our.UserAccess.Rules.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Nodes;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Access.Sentences;

/// <summary>Reads all names that some explanations need, each kind in one go.</summary>
internal sealed class AccessNameReader(
    IPrincipalNames principals, INodeDirectory nodes, IRecordStore<SiteWorkspace> workspaces, IRecordStore<AccessRule> rules)
{
    public async Task<AccessNames> ReadAsync(
        AccessSnapshot facts, IReadOnlyCollection<(Question Question, Explanation Explanation)> told, CancellationToken cancellationToken)
    {
        Reason[] reasons = [.. told.SelectMany(one => one.Explanation.Steps).SelectMany(step => step.Because)];
        GrantReport[] grants = [.. told.SelectMany(one => one.Explanation.Grants)];
        Dictionary<Guid, AccessRule> known = await RulesAsync(Keys(reasons, ReasonKind.Rule), cancellationToken);
        Guid[] groups = [.. Keys(reasons, ReasonKind.Group), .. grants.Select(grant => grant.Group), .. Subjects(known.Values, SubjectKind.Group)];
        Guid[] users = [.. told.Select(one => one.Question.User), .. Subjects(known.Values, SubjectKind.User)];
        Guid[] places = [.. told.Select(one => one.Question.Node), .. reasons.Select(reason => reason.Node).OfType<Guid>()];
        Guid[] areas = [.. grants.Select(grant => grant.Workspace).OfType<Guid>(), .. told.SelectMany(one => facts.WorkspacesAt(one.Question.Node))];
        IReadOnlyDictionary<Guid, string> groupNames = await principals.OfGroupsAsync([.. groups.Distinct()]);
        return new AccessNames
        {
            SuperUser = principals.SuperUser,
            Users = WithHolders(await principals.OfUsersAsync([.. users.Distinct()]), users, groupNames),
            Groups = groupNames,
            GroupAliases = await principals.AliasesOfGroupsAsync([.. groups.Distinct()]),
            Workspaces = await WorkspacesAsync([.. areas.Distinct()], cancellationToken),
            Nodes = nodes.Find([.. places.Distinct()]),
            Rules = known,
        };
    }

    // Somebody who holds just one group is asked about by the group's key.
    private static Dictionary<Guid, string> WithHolders(
        IReadOnlyDictionary<Guid, string> users, IEnumerable<Guid> asked, IReadOnlyDictionary<Guid, string> groups)
    {
        var all = users.ToDictionary();
        foreach (Guid holder in asked.Distinct().Where(groups.ContainsKey))
        {
            all[holder] = $"Somebody with {groups[holder]} alone";
        }

        return all;
    }

    private static IEnumerable<Guid> Keys(IEnumerable<Reason> reasons, ReasonKind kind) =>
        reasons.Where(reason => reason.Kind == kind).Select(reason => reason.Key).OfType<Guid>();

    private static IEnumerable<Guid> Subjects(IEnumerable<AccessRule> rules, SubjectKind kind) =>
        rules.Where(rule => rule.SubjectKind == kind).Select(rule => rule.SubjectId).OfType<Guid>();

    private async Task<Dictionary<Guid, AccessRule>> RulesAsync(IEnumerable<Guid> ids, CancellationToken cancellationToken)
    {
        var found = new Dictionary<Guid, AccessRule>();
        foreach (Guid id in ids.Distinct())
        {
            if (await rules.FindAsync(id, cancellationToken) is AccessRule rule)
            {
                found.Add(id, rule);
            }
        }

        return found;
    }

    private async Task<IReadOnlyDictionary<Guid, string>> WorkspacesAsync(Guid[] ids, CancellationToken cancellationToken) => ids.Length == 0
        ? new Dictionary<Guid, string>()
        : (await workspaces.AllAsync(cancellationToken)).ToDictionary(workspace => workspace.Id, workspace => workspace.Name);
}
