namespace Our.UserAccess.Shared.Principals;

/// <summary>The names of users and groups by key, whoever asks.</summary>
internal interface IPrincipalNames
{
    /// <summary>Those that exist.</summary>
    Task<IReadOnlyDictionary<Guid, string>> OfUsersAsync(IReadOnlyCollection<Guid> ids);

    /// <summary>Those that exist.</summary>
    Task<IReadOnlyDictionary<Guid, string>> OfGroupsAsync(IReadOnlyCollection<Guid> ids);
}
