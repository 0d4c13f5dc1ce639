namespace Our.UserAccess.Users.Contracts;

/// <summary>What a change of a user starts from, as Umbraco has it.</summary>
internal sealed record UserRecord
{
    public required Guid Id { get; init; }

    public required ProfileFields Profile { get; init; }

    public required UserItemKind Kind { get; init; }

    public required UserItemState State { get; init; }

    /// <summary>May sign in; somebody who is locked out may again once that ends.</summary>
    public required bool IsApproved { get; init; }

    public required bool HasSignedIn { get; init; }

    public required IReadOnlyCollection<Guid> GroupIds { get; init; }

    /// <summary>As <see cref="UserItem.Version"/>.</summary>
    public required string Version { get; init; }
}
