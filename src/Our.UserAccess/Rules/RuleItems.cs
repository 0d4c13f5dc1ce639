using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Rules.Contracts;
using Our.UserAccess.Shared.Nodes;
using Our.UserAccess.Shared.Principals;

namespace Our.UserAccess.Rules;

/// <summary>Turns rules into what is shown: with the names of subject and node, read in one go each.</summary>
internal sealed class RuleItems(IPrincipalNames names, INodeDirectory nodes)
{
    public async Task<IReadOnlyList<RuleItem>> OfAsync(IReadOnlyCollection<AccessRule> rules)
    {
        IReadOnlyDictionary<Guid, string> users = await names.OfUsersAsync(SubjectsOf(rules, SubjectKind.User));
        IReadOnlyDictionary<Guid, string> groups = await names.OfGroupsAsync(SubjectsOf(rules, SubjectKind.Group));
        IReadOnlyDictionary<Guid, NodeInfo> places = nodes.Find([.. rules.Select(rule => rule.NodeId).OfType<Guid>()]);
        return [.. rules.Select(rule => Item(
            rule,
            rule.SubjectId is { } subject ? users.GetValueOrDefault(subject) ?? groups.GetValueOrDefault(subject) : null,
            rule.NodeId is { } node ? places.GetValueOrDefault(node) : null))];
    }

    private static Guid[] SubjectsOf(IEnumerable<AccessRule> rules, SubjectKind kind) =>
        [.. rules.Where(rule => rule.SubjectKind == kind).Select(rule => rule.SubjectId).OfType<Guid>()];

    private static RuleItem Item(AccessRule rule, string? subjectName, NodeInfo? node) => new()
    {
        Id = rule.Id,
        Subject = new RuleSubjectBody(rule.SubjectKind, rule.SubjectId),
        SubjectName = subjectName,
        NodeId = rule.NodeId,
        NodeName = node?.Name,
        NodeKind = node?.Kind,
        Verbs = rule.Verbs,
        Effect = rule.Effect,
        Reach = rule.Reach,
        Guardrail = rule.Guardrail,
        From = rule.From,
        Until = rule.Until,
        DocumentTypes = rule.DocumentTypes,
        Cultures = rule.Cultures,
        Reason = rule.Reason,
        CreatedBy = rule.CreatedById,
        CreatedAt = rule.CreatedAt,
        Version = rule.Version,
    };
}
