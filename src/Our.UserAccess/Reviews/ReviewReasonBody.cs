namespace Our.UserAccess.Reviews;

internal sealed record ReviewReasonBody
{
    public string? Reason { get; init; }
}
