namespace Our.UserAccess.SensitiveData.Grants;

/// <summary>What a client sends to move the end of a grant.</summary>
internal sealed record RenewBody
{
    public DateTimeOffset? Until { get; init; }

    public string? Reason { get; init; }
}
