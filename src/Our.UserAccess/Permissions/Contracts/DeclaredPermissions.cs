namespace Our.UserAccess.Permissions.Contracts;

/// <summary>The permissions of one capability; registered by its composition, collected by the catalogue.</summary>
internal sealed record DeclaredPermissions(IReadOnlyList<Permission> Permissions);
