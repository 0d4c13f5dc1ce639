using Our.UserAccess.Decisions.Clauses;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Storage;

namespace Our.UserAccess.Decisions.Grants;

/// <summary>A user as the engine holds it: everything by index. One that is only spoken of is not known.</summary>
internal sealed record User(Guid Key, int Index) : IKeyed
{
    public bool IsKnown { get; init; }

    public UserState State { get; init; }

    public bool IsSuper { get; init; }

    public int[] Memberships { get; init; } = [];

    /// <summary>Node indexes, or <see cref="Group.StartsAtRoot"/>.</summary>
    public int[] DocumentStarts { get; init; } = [];

    public int[] MediaStarts { get; init; } = [];

    public Assignment[] Assignments { get; init; } = [];

    public RuleBook Rules { get; init; } = RuleBook.Empty;

    /// <summary>Whether some assignment, at whatever time, speaks of the group.</summary>
    public bool IsAssigned(int group)
    {
        foreach (var assignment in Assignments)
        {
            if (assignment.Group == group)
            {
                return true;
            }
        }

        return false;
    }

    public int[] Starts(NodeKind kind) => kind == NodeKind.Media ? MediaStarts : DocumentStarts;
}
