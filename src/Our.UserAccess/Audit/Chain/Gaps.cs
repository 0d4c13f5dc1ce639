namespace Our.UserAccess.Audit.Chain;

/// <summary>What retention leaves behind. Pure.</summary>
internal static class Gaps
{
    public static AuditGap Of(AuditEvent gone) => new()
    {
        FirstSequence = gone.Sequence,
        LastSequence = gone.Sequence,
        PreviousDigest = gone.PreviousDigest,
        LastDigest = gone.Digest,
        KeyId = string.Empty,
    };

    /// <summary>Neighbours become one.</summary>
    public static IReadOnlyList<AuditGap> Join(IReadOnlyCollection<AuditGap> gaps)
    {
        var joined = new List<AuditGap>();
        foreach (AuditGap gap in gaps.OrderBy(gap => gap.FirstSequence))
        {
            if (joined is [.., AuditGap last] && last.LastSequence + 1 == gap.FirstSequence)
            {
                joined[^1] = last with { LastSequence = gap.LastSequence, LastDigest = gap.LastDigest };
            }
            else
            {
                joined.Add(gap);
            }
        }

        return joined;
    }

    public static AuditGap Seal(AuditGap gap, ChainKey key)
    {
        AuditGap named = gap with { KeyId = key.Id };
        return named with { Seal = EventDigests.OfGap(named, key) };
    }
}
