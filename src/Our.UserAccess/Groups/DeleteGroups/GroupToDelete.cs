namespace Our.UserAccess.Groups.DeleteGroups;

/// <summary>A group as it was when somebody chose to delete it.</summary>
internal sealed record GroupToDelete(Guid Id, string? Version);
