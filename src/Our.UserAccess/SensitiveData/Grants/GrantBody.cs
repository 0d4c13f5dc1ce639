namespace Our.UserAccess.SensitiveData.Grants;

/// <summary>What a client sends to give access to sensitive data.</summary>
internal sealed record GrantBody
{
    public Guid? UserId { get; init; }

    /// <summary>Left out for now.</summary>
    public DateTimeOffset? From { get; init; }

    public DateTimeOffset? Until { get; init; }

    public string? Reason { get; init; }
}
