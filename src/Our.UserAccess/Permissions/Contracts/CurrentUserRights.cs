namespace Our.UserAccess.Permissions.Contracts;

/// <summary>What the groups of the current user give.</summary>
internal sealed record CurrentUserRights(IReadOnlySet<string> Sections, IReadOnlySet<string> Verbs, bool IsAdministrator);
