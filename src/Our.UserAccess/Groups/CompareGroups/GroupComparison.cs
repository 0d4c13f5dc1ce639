using Our.UserAccess.Groups.Contracts;

namespace Our.UserAccess.Groups.CompareGroups;

/// <summary>Two groups side by side.</summary>
internal sealed record GroupComparison(GroupItem Left, GroupItem Right, IReadOnlyList<ComparedRow> Rows);
