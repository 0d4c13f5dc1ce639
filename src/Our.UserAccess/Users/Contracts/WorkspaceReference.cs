namespace Our.UserAccess.Users.Contracts;

internal sealed record WorkspaceReference(Guid Id, string Name);
