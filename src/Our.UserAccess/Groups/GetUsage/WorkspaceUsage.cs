namespace Our.UserAccess.Groups.GetUsage;

/// <summary>How many active or planned assignments hold a group in a workspace.</summary>
internal sealed record WorkspaceUsage(Guid Id, string Name, int Assignments);
