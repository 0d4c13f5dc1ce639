namespace Our.UserAccess.Groups.Contracts;

/// <summary>A user group as lists show it.</summary>
internal record GroupItem
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string Alias { get; init; }

    public required string? Description { get; init; }

    public required string? Icon { get; init; }

    /// <summary>Of those the current user may see; counted by <see cref="IGroupDirectory.WithMemberCountsAsync"/>.</summary>
    public long MemberCount { get; init; }

    /// <summary>Administrators, Sensitive data and Translators: Umbraco refuses to delete them or to change their alias.</summary>
    public required bool IsProtected { get; init; }

    /// <summary>Changes when something that can be edited changes.</summary>
    public required string Version { get; init; }
}
