namespace Our.UserAccess.Users.Contracts;

/// <summary>What the package remembers of a user beside Umbraco's record.</summary>
internal sealed record UserNote
{
    public required Guid UserId { get; init; }

    /// <summary>Free text of those who manage users.</summary>
    public string Notes { get; init; } = string.Empty;

    public bool IsSingleSignOn { get; init; }

    /// <summary>UTC; null where nothing changed since the package is there.</summary>
    public DateTime? ChangedAt { get; init; }

    /// <summary>Null for the site itself.</summary>
    public Guid? ChangedById { get; init; }
}
