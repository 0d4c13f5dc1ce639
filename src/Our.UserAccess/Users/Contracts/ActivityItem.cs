namespace Our.UserAccess.Users.Contracts;

/// <summary>Something that a person did, from Umbraco's own audit.</summary>
internal sealed record ActivityItem
{
    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>Umbraco's word, as <c>save</c> or <c>publish</c>.</summary>
    public required string Action { get; init; }

    /// <summary>Null where it was about no node, or about one that is gone.</summary>
    public required Guid? NodeId { get; init; }

    public required string? NodeName { get; init; }

    /// <summary><c>document</c> or <c>media</c>; null for everything else.</summary>
    public required string? NodeKind { get; init; }

    public required string? Comment { get; init; }
}
