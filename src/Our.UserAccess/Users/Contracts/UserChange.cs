namespace Our.UserAccess.Users.Contracts;

/// <summary>One action on one user.</summary>
/// <param name="UserId">Whom it concerns.</param>
/// <param name="Action">What is done.</param>
internal sealed record UserChange(Guid UserId, UserAction Action)
{
    /// <summary>For the actions on groups: which.</summary>
    public IReadOnlyCollection<Guid> GroupIds { get; init; } = [];

    /// <summary>Why, for the audit trail.</summary>
    public string? Reason { get; init; }
}
