namespace Our.UserAccess.Users.Contracts;

/// <summary>One thing that happened at somebody's sign-in.</summary>
internal sealed record SignInRecord
{
    public required Guid Id { get; init; }

    public required Guid UserId { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    public required SignInKind Kind { get; init; }

    /// <summary>From where; null where Umbraco does not know.</summary>
    public required string? Address { get; init; }
}
