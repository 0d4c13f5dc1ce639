using Our.UserAccess.StartNodes.Contracts;

namespace Our.UserAccess.Groups.GetUsage;

/// <summary>Where a group is used.</summary>
internal sealed record GroupUsage
{
    public required long MemberCount { get; init; }

    /// <summary>Workspaces in which somebody holds the group, or will; by name.</summary>
    public required IReadOnlyList<WorkspaceUsage> Workspaces { get; init; }

    /// <summary>Assignments that hold the group everywhere, active or planned.</summary>
    public required int AssignmentsEverywhere { get; init; }

    /// <summary>Rules for the group, oldest first.</summary>
    public required IReadOnlyList<RuleUsage> Rules { get; init; }

    /// <summary>Of both trees.</summary>
    public required IReadOnlyList<StartNode> StartNodes { get; init; }

    /// <summary>Documents on which the group has permissions of its own.</summary>
    public required IReadOnlyList<StartNode> GranularDocuments { get; init; }
}
