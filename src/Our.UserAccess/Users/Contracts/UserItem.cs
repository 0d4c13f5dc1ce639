namespace Our.UserAccess.Users.Contracts;

/// <summary>A backoffice user as lists show it.</summary>
internal record UserItem
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string Email { get; init; }

    public required string UserName { get; init; }

    public required UserItemKind Kind { get; init; }

    public required UserItemState State { get; init; }

    /// <summary>Sorted by name.</summary>
    public required IReadOnlyList<GroupReference> Groups { get; init; }

    /// <summary>Where the user has planned or active assignments; sorted by name.</summary>
    public IReadOnlyList<WorkspaceReference> Workspaces { get; init; } = [];

    /// <summary>Null when it is not known here.</summary>
    public bool? HasTwoFactor { get; init; }

    /// <summary>When the person's access ends as a whole; null when no end is planned.</summary>
    public DateTime? AccessUntil { get; init; }

    public required string? LanguageIsoCode { get; init; }

    public required DateTime? LastLoginDate { get; init; }

    public required DateTime CreateDate { get; init; }

    public required DateTime UpdateDate { get; init; }

    /// <summary>Empty, or five addresses from small to large.</summary>
    public required IReadOnlyList<string> AvatarUrls { get; init; }

    public required IReadOnlyList<UserFlag> Flags { get; init; }

    /// <summary>Changes when something that can be edited changes.</summary>
    public required string Version { get; init; }
}
