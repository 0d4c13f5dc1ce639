namespace Our.UserAccess.Audit;

/// <summary>The end of the trail, in one row: whoever appends changes it first, and so everybody waits for their turn.</summary>
internal sealed record AuditHead
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    /// <summary>Goes up with every append, before anything is read.</summary>
    public long Turn { get; init; }

    /// <summary>Of the last event; 0 where there is none.</summary>
    public long Sequence { get; init; }

    public DateTime At { get; init; }

    /// <summary>Of the last event; null where there is none.</summary>
    public byte[]? Digest { get; init; }

    /// <summary>A keyed digest of the above: without it one could cut off the end of the trail. Null where nothing was recorded yet.</summary>
    public byte[]? Seal { get; init; }

    public string KeyId { get; init; } = string.Empty;

    /// <summary>The key that the site made for itself, protected; null where the settings name one.</summary>
    public string? ProtectedKey { get; init; }
}
