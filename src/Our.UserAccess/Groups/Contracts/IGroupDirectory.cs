namespace Our.UserAccess.Groups.Contracts;

/// <summary>The user groups of the installation, as far as the current user may see them.</summary>
internal interface IGroupDirectory
{
    /// <summary>
    /// All of them by name, members not yet counted. An installation has tens, rarely hundreds, and Umbraco keeps them in memory.
    /// </summary>
    Task<IReadOnlyList<GroupItem>> GetAllAsync();

    /// <summary>The same groups with their members counted: no query, one look at every user however many groups there are.</summary>
    Task<IReadOnlyList<GroupItem>> WithMemberCountsAsync(IEnumerable<GroupItem> groups);

    /// <summary>Null when there is no such group, or the current user may not see it.</summary>
    Task<GroupDetail?> GetAsync(Guid id);
}
