namespace Our.UserAccess.Groups.Contracts;

/// <summary>Reads what groups give, whoever asks.</summary>
internal interface IGroupRights
{
    /// <summary>Those that exist; two queries for any number.</summary>
    Task<IReadOnlyList<GroupRights>> OfAsync(IReadOnlyCollection<Guid> ids);

    Task<IReadOnlyList<GroupRights>> AllAsync();
}
