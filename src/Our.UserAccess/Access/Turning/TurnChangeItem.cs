using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Turning;

namespace Our.UserAccess.Access.Turning;

/// <summary>One change on the wire; what its kind does not speak of is null.</summary>
internal sealed record TurnChangeItem(
    TurnChangeKind Kind, Guid? RuleId, Guid? AssignmentId, Guid? GroupId, Guid? WorkspaceId, Guid? NodeId, Effect? Effect)
{
    public static TurnChangeItem Of(TurnChange change)
    {
        bool isRule = change.Kind == TurnChangeKind.RemoveRule;
        return new TurnChangeItem(
            change.Kind, isRule ? change.Key : null, isRule ? null : change.Key, change.Group, change.Workspace, change.Node, change.Effect);
    }
}
