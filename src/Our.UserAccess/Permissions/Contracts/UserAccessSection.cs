namespace Our.UserAccess.Permissions.Contracts;

internal static class UserAccessSection
{
    /// <summary>The section's alias, in the client's manifest and on the groups that may open it.</summary>
    public const string Alias = "Our.UserAccess.Section";
}
