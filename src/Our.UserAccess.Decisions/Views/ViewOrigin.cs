using Our.UserAccess.Decisions.Clauses;
using Our.UserAccess.Decisions.Grants;
using Our.UserAccess.Decisions.Tree;

namespace Our.UserAccess.Decisions.Views;

/// <summary>The facts beside the user's own that a view was compiled from; the same objects mean the same view.</summary>
internal sealed class ViewOrigin
{
    private readonly Layout _layout;
    private readonly RuleBook _everyone;
    private readonly bool _scopeGroupsToStartNodes;
    private readonly Group[] _groups;
    private readonly Workspace[] _workspaces;

    public ViewOrigin(User user, Register register, Layout layout)
    {
        _layout = layout;
        _everyone = register.Everyone;
        _scopeGroupsToStartNodes = register.ScopeGroupsToStartNodes;
        _groups = [.. user.Memberships.Concat(user.Assignments.Select(assignment => assignment.Group)).Select(group => register.Groups.Rows[group])];
        _workspaces = [.. user.Assignments
            .Where(assignment => assignment.Workspace != Assignment.Everywhere)
            .Select(assignment => register.Workspaces.Rows[assignment.Workspace])];
    }

    public bool IsSameIn(Register register, Layout layout)
    {
        if (!ReferenceEquals(_layout, layout)
            || !ReferenceEquals(_everyone, register.Everyone)
            || _scopeGroupsToStartNodes != register.ScopeGroupsToStartNodes)
        {
            return false;
        }

        foreach (var group in _groups)
        {
            if (!ReferenceEquals(group, register.Groups.Rows[group.Index]))
            {
                return false;
            }
        }

        foreach (var workspace in _workspaces)
        {
            if (!ReferenceEquals(workspace, register.Workspaces.Rows[workspace.Index]))
            {
                return false;
            }
        }

        return true;
    }
}
