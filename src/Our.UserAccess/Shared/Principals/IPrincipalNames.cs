namespace Our.UserAccess.Shared.Principals;

/// <summary>The names of users and groups by key, whoever asks.</summary>
internal interface IPrincipalNames
{
    /// <summary>Umbraco's way back in, whom no assignment and no rule touches.</summary>
    Guid SuperUser { get; }

    /// <summary>Those that exist.</summary>
    Task<IReadOnlyDictionary<Guid, string>> OfUsersAsync(IReadOnlyCollection<Guid> ids);

    /// <summary>Those that exist.</summary>
    Task<IReadOnlyDictionary<Guid, string>> OfGroupsAsync(IReadOnlyCollection<Guid> ids);

    Task<IReadOnlyDictionary<Guid, string>> OfAllGroupsAsync();

    /// <summary>The aliases of those that exist.</summary>
    Task<IReadOnlyDictionary<Guid, string>> AliasesOfGroupsAsync(IReadOnlyCollection<Guid> ids);
}
