namespace Our.UserAccess.Decisions.Facts;

/// <summary>A user holds a group, in one workspace or (null) everywhere, within a window.</summary>
public sealed record AssignmentFact(Guid Key, Guid User, Guid Group, Guid? Workspace, Window Window = default);
