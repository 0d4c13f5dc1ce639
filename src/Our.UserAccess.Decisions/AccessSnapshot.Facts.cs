using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Grants;

namespace Our.UserAccess.Decisions;

/// <content>What the facts say, apart from any decision.</content>
public sealed partial class AccessSnapshot
{
    /// <summary>Every verb that any fact names, in no particular order.</summary>
    public IReadOnlyList<string> VerbNames => Verbs.Names.ToArray();

    public bool KnowsUser(Guid user) => FindUser(user) is { IsKnown: true };

    /// <summary>
    /// Whether anything but Umbraco's own facts may count for the user: an assignment, a rule for the user, for one of the
    /// user's groups or for everyone, or the switch. Where it does not, Umbraco's own answer is the answer.
    /// </summary>
    public bool IsInvolved(Guid user) => FindUser(user) is { } found && Involvement.Of(found, Register);

    /// <summary>The known users with a native membership of the group, in no particular order.</summary>
    public IReadOnlyList<Guid> MembersOf(Guid group)
    {
        var index = Register.Groups.Find(group);
        var members = new List<Guid>();
        for (var row = 0; index >= 0 && row < Register.Users.Rows.Count; row++)
        {
            var user = Register.Users.Rows[row];
            if (user is { IsKnown: true } && Array.IndexOf(user.Memberships, index) >= 0)
            {
                members.Add(user.Key);
            }
        }

        return members;
    }

    /// <summary>The groups of the user's native memberships.</summary>
    public IReadOnlyList<Guid> MembershipsOf(Guid user) =>
        FindUser(user) is { } found ? Array.ConvertAll(found.Memberships, group => Register.Groups.Rows[group].Key) : [];

    public bool KnowsNode(Guid node) => Tree.PositionOf(node) >= 0;

    public bool KnowsGroup(Guid group) => Register.Groups.Find(group) is >= 0 and var index && Register.Groups.Rows[index].IsKnown;

    /// <summary>Umbraco's state of the user; null for a user who is not known.</summary>
    public UserState? StateOf(Guid user) => FindUser(user) is { IsKnown: true } found ? found.State : null;

    /// <summary>Which tree the node is in; null for a node that is not known.</summary>
    public NodeKind? KindOf(Guid node) => Tree.PositionOf(node) is >= 0 and var position ? Tree.Layout.KindAt(position) : null;

    /// <summary>The workspaces that the node is in, in no particular order.</summary>
    public IReadOnlyList<Guid> WorkspacesAt(Guid node) =>
        Tree.PositionOf(node) is >= 0 and var position
            ? [.. Register.Workspaces.Items.Where(workspace => workspace.Contains(position, Tree)).Select(workspace => workspace.Key)]
            : [];

    /// <summary>
    /// The next time after <paramref name="at"/> at which the window of an assignment or a rule opens or closes; null when
    /// none does. Reads every window: for a timer, not for decisions.
    /// </summary>
    public DateTimeOffset? NextBoundary(DateTimeOffset at) => WindowBoundaries.Next(Register, at.UtcTicks);

    /// <summary>The start nodes of a kind that the user really has, each with what gives it; none for a user who is not known.</summary>
    public IReadOnlyList<EffectiveStartNode> StartNodes(Guid user, NodeKind kind, DateTimeOffset at) =>
        FindUser(user) is { IsKnown: true } found ? new StartNodeReport(Register, Tree).For(found, kind, at.UtcTicks) : [];

    /// <summary>The groups that count for the user at a time, and where; none for a user who is not known.</summary>
    public IReadOnlyList<HeldGroup> GroupsOf(Guid user, DateTimeOffset at) =>
        FindUser(user) is { IsKnown: true } found ? HeldGroups.Of(Register, found, at) : [];

    /// <summary>Who holds the group everywhere and is not refused by their state. Asks every user: for changes, not for decisions.</summary>
    public IReadOnlyList<Guid> HoldersOf(Guid group, DateTimeOffset at) => [.. HeldGroups.EverywhereHolders(Register, group, at)];

    /// <summary>Whether the node is one of the workspace's roots, or below one.</summary>
    public bool IsIn(Guid workspace, Guid node)
    {
        var index = Register.Workspaces.Find(workspace);
        var position = Tree.PositionOf(node);
        return index >= 0 && position >= 0 && Register.Workspaces.Rows[index].Contains(position, Tree);
    }

    /// <summary>The default verbs of a group; none for one that is not known.</summary>
    public IReadOnlyList<string> VerbsOf(Guid group) => HeldGroups.VerbsOf(Register, Verbs, group);

    /// <summary>The start nodes of a kind that are the user's own, without those of groups and workspaces.</summary>
    public IReadOnlyList<StartNode> PersonalStartNodes(Guid user, NodeKind kind) =>
        FindUser(user) is { IsKnown: true } found ? new StartNodeReport(Register, Tree).Personal(found, kind) : [];

    /// <summary>The start nodes that Umbraco computes, which knows memberships and the user's own start nodes only.</summary>
    public IReadOnlyList<StartNode> UmbracoStartNodes(Guid user, NodeKind kind) =>
        FindUser(user) is { IsKnown: true } found ? new StartNodeReport(Register, Tree).Umbraco(found, kind) : [];

    /// <summary>Every assignment, whatever its window, in no particular order.</summary>
    public IEnumerable<AssignmentFact> Assignments => Register.Assignments.Items.Select(FactOf);

    /// <summary>The assignments of the user, whatever their windows.</summary>
    public IReadOnlyList<AssignmentFact> AssignmentsOf(Guid user) =>
        FindUser(user) is { } found ? Array.ConvertAll(found.Assignments, FactOf) : [];

    /// <summary>Whether there is a rule for the user, and not only for a group or for everyone, that has not ended.</summary>
    public bool HasOwnRules(Guid user, DateTimeOffset at) =>
        FindUser(user) is { } found && (found.Rules.Guardrails.LastsBeyond(at.UtcTicks) || found.Rules.Rules.LastsBeyond(at.UtcTicks));

    private AssignmentFact FactOf(Assignment assignment) => new(
        assignment.Key,
        Register.Users.Rows[assignment.User].Key,
        Register.Groups.Rows[assignment.Group].Key,
        assignment.Workspace == Assignment.Everywhere ? null : Register.Workspaces.Rows[assignment.Workspace].Key,
        assignment.Window.ToWindow());
}
