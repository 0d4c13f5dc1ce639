namespace Our.UserAccess.Consistency.Persistence;

/// <summary>One row: until when the windows of assignments are opened and closed in Umbraco.</summary>
internal sealed class WindowsReached
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    /// <summary>UTC.</summary>
    public DateTime At { get; init; }
}
