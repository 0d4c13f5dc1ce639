namespace Our.UserAccess.LifeCycle.Offboard;

internal sealed record OffboardBody
{
    public string? Reason { get; init; }
}
