using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Tree;

namespace Our.UserAccess.Decisions.Grants;

/// <summary>Which groups count for a user at a time, and where.</summary>
internal static class GrantReader
{
    /// <summary>Assignments replace the membership they speak of; the super user has memberships only.</summary>
    public static List<Grant> At(Register register, User user, long at)
    {
        var grants = new List<Grant>(user.Memberships.Length + user.Assignments.Length);
        foreach (var group in user.Memberships)
        {
            if (user.IsSuper || !user.IsAssigned(group))
            {
                Add(new Grant(register.Groups.Rows[group], null, null));
            }
        }

        foreach (var assignment in user.IsSuper ? [] : user.Assignments)
        {
            if (assignment.Window.Contains(at))
            {
                Add(new Grant(register.Groups.Rows[assignment.Group], WorkspaceOf(register, assignment), assignment));
            }
        }

        return grants;

        void Add(Grant grant)
        {
            if (grant.Group.IsKnown)
            {
                grants.Add(grant);
            }
        }
    }

    /// <summary>The memberships alone, everywhere: what Umbraco goes by.</summary>
    public static List<Grant> Native(Register register, User user) =>
        [.. user.Memberships.Select(group => register.Groups.Rows[group]).Where(group => group.IsKnown).Select(group => new Grant(group, null, null))];

    public static Workspace? WorkspaceOf(Register register, Assignment assignment) =>
        assignment.Workspace == Assignment.Everywhere ? null : register.Workspaces.Rows[assignment.Workspace];

    /// <summary>Where a grant applies, as intervals of both trees.</summary>
    public static IEnumerable<Interval> Places(Grant grant, NodeTree tree, bool scopeToStartNodes)
    {
        if (grant.Workspace is { } workspace)
        {
            return workspace.Roots.Select(tree.PlaceOf);
        }

        return scopeToStartNodes
            ? [StartPlace(grant.Group, NodeKind.Document, tree), StartPlace(grant.Group, NodeKind.Media, tree)]
            : [Interval.Everything];
    }

    /// <summary>A group's start node of a kind with everything below it.</summary>
    public static Interval StartPlace(Group group, NodeKind kind, NodeTree tree)
    {
        var place = group.Start(kind) switch
        {
            Group.StartsNowhere => Interval.Nothing,
            Group.StartsAtRoot => tree.Layout.All(kind),
            var node => tree.PlaceOf(node),
        };
        return tree.Layout.All(kind).Contains(place) ? place : Interval.Nothing;
    }
}
