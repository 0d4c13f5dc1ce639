namespace Our.UserAccess.Audit;

/// <summary>Events that retention took away, one after another: a sealed checkpoint from which the rest is verified.</summary>
internal sealed record AuditGap
{
    public required long FirstSequence { get; init; }

    public required long LastSequence { get; init; }

    /// <summary>Of the event before the first.</summary>
    public required byte[] PreviousDigest { get; init; }

    /// <summary>Of the last.</summary>
    public required byte[] LastDigest { get; init; }

    public required string KeyId { get; init; }

    public byte[] Seal { get; init; } = [];
}
