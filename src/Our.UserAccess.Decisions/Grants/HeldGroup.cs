namespace Our.UserAccess.Decisions.Grants;

/// <summary>A group that counts for a user at a time, in one workspace or (null) everywhere.</summary>
/// <param name="Group">The group.</param>
/// <param name="Workspace">The workspace it is held in, or null for everywhere.</param>
/// <param name="Assignment">The assignment, or null for a native membership.</param>
public sealed record HeldGroup(Guid Group, Guid? Workspace, Guid? Assignment);
