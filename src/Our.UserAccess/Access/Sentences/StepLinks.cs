using Our.UserAccess.Access.Contracts;
using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Explaining;
using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Access.Sentences;

/// <summary>What a layer's sentence speaks of, each once.</summary>
internal static class StepLinks
{
    public static IReadOnlyList<AccessLink> Of(Step step, Told told)
    {
        IEnumerable<AccessLink> links = step.Because.SelectMany(reason => Of(reason, told));
        bool isRefusedByGroups = step.Layer == Layer.Umbraco && step.Verdict is null && told.IsKnown;
        return [.. (isRefusedByGroups ? links.Concat(Grants(told)) : links).Distinct()];
    }

    private static IEnumerable<AccessLink> Of(Reason reason, Told told)
    {
        AccessNames names = told.Names;
        switch (reason.Kind)
        {
            case ReasonKind.StartNode:
                yield return reason.Node is { } start ? names.NodeLink(start) : AccessNames.RootLink(told.Kind);
                yield break;
            case ReasonKind.Group:
                yield return names.GroupLink(reason.Key.GetValueOrDefault());
                break;
            default:
                foreach (AccessLink link in Rule(reason.Key.GetValueOrDefault(), names))
                {
                    yield return link;
                }

                break;
        }

        if (reason.Node is { } node)
        {
            yield return names.NodeLink(node);
        }
    }

    private static IEnumerable<AccessLink> Rule(Guid id, AccessNames names)
    {
        if (names.Rules.GetValueOrDefault(id) is not { } rule)
        {
            yield return new AccessLink(AccessLinkKind.Rule, id, "a rule");
            yield break;
        }

        yield return new AccessLink(AccessLinkKind.Rule, id, RuleWords.Name(rule, names));
        if (rule is { SubjectKind: SubjectKind.User, SubjectId: { } user })
        {
            yield return names.UserLink(user);
        }
        else if (rule is { SubjectKind: SubjectKind.Group, SubjectId: { } group })
        {
            yield return names.GroupLink(group);
        }
    }

    private static IEnumerable<AccessLink> Grants(Told told)
    {
        foreach (GrantReport grant in told.Explanation.Grants)
        {
            yield return told.Names.GroupLink(grant.Group);
            if (grant is { Applies: false, Workspace: { } workspace })
            {
                yield return told.Names.WorkspaceLink(workspace);
            }
        }
    }
}
