using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Decisions.Explaining;

/// <summary>A group that the user holds, or holds at another time, and whether it counts at the node and time asked about.</summary>
/// <param name="Group">The group.</param>
/// <param name="Workspace">The workspace it is held in, or null for everywhere.</param>
/// <param name="Assignment">The assignment, or null for a native membership.</param>
/// <param name="Window">The assignment's window.</param>
/// <param name="IsActive">Whether the window contains the time.</param>
/// <param name="Applies">Whether it counts at the node.</param>
public sealed record GrantReport(Guid Group, Guid? Workspace, Guid? Assignment, Window Window, bool IsActive, bool Applies);
