namespace Our.UserAccess.Permissions.Contracts;

/// <summary>All permissions of the package.</summary>
internal interface IPermissionCatalogue
{
    IReadOnlyList<Permission> All { get; }

    /// <exception cref="KeyNotFoundException">No capability declares the verb.</exception>
    Permission Find(string verb);

    /// <summary>Whether these verbs contain the wanted one, themselves or through what implies it.</summary>
    bool Grants(IReadOnlySet<string> held, string verb);
}
