namespace Our.UserAccess.Users;

/// <summary>Why somebody is disabled, enabled and the like.</summary>
internal sealed record ReasonBody
{
    public string? Reason { get; init; }
}
