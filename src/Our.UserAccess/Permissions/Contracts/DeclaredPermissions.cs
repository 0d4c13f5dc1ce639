namespace Our.UserAccess.Permissions.Contracts;

/// <summary>The permissions of one capability; registered by its composition, collected by the catalogue.</summary>
/// <param name="GrantStep">
/// The setup step that gives them to Administrators, once. A capability that came later has a step of its own: the earlier
/// ones were taken already where the package was updated, and are not taken again.
/// </param>
/// <param name="Permissions">The permissions.</param>
internal sealed record DeclaredPermissions(string GrantStep, IReadOnlyList<Permission> Permissions)
{
    /// <summary>The step of the first start, which gives the section too.</summary>
    public const string FirstStep = "grant-to-administrators";
}
