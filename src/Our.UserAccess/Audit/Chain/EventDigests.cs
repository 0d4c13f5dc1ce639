namespace Our.UserAccess.Audit.Chain;

/// <summary>
/// What the chain is made of. An event's digest covers all its columns and the digest before it; what is about people only
/// through a digest of its own, so that it can be anonymised and the chain still holds.
/// </summary>
internal static class EventDigests
{
    public const int Size = 32;

    /// <summary>The event with its digests.</summary>
    public static AuditEvent Seal(AuditEvent happened, byte[] previous, ChainKey key)
    {
        AuditEvent linked = happened with { PreviousDigest = previous, KeyId = key.Id };
        AuditEvent personal = linked with { PersonalDigest = OfPersonal(linked, key) };
        return personal with { Digest = OfEvent(personal, key) };
    }

    public static byte[] OfPersonal(AuditEvent happened, ChainKey key) => key.Seal(new ChainMessage()
        .Add("personal")
        .Add(happened.Sequence)
        .Add(happened.Salt)
        .Add(happened.ActorName)
        .Add(happened.SubjectName)
        .Add(happened.Changes)
        .Add(happened.Address)
        .Bytes);

    /// <summary>Of what stands there since it was anonymised. It names the digest of what was recorded, and so belongs to this event alone.</summary>
    public static byte[] OfAnonymised(AuditEvent happened, ChainKey key) => key.Seal(new ChainMessage()
        .Add("anonymised")
        .Add(happened.PersonalDigest)
        .Add(OfPersonal(happened, key))
        .Bytes);

    public static byte[] OfEvent(AuditEvent happened, ChainKey key) => key.Seal(new ChainMessage()
        .Add("event")
        .Add(happened.PreviousDigest)
        .Add(happened.Sequence)
        .Add(happened.Id)
        .Add(happened.At)
        .Add(happened.ActorId)
        .Add(happened.ActorKind.ToString())
        .Add(happened.Action)
        .Add(happened.SubjectKind)
        .Add(happened.SubjectId)
        .Add(happened.Reason)
        .Add(happened.WorkspaceId)
        .Add(happened.WorkspaceName)
        .Add(happened.NodeId)
        .Add(happened.NodeName)
        .Add(happened.CorrelationId)
        .Add(happened.IsNoticedLater ? 1 : 0)
        .Add(happened.PersonalDigest)
        .Bytes);

    public static byte[] OfGap(AuditGap gap, ChainKey key) => key.Seal(new ChainMessage()
        .Add("gap")
        .Add(gap.FirstSequence)
        .Add(gap.LastSequence)
        .Add(gap.PreviousDigest)
        .Add(gap.LastDigest)
        .Bytes);

    public static byte[] OfHead(AuditHead head, ChainKey key) =>
        key.Seal(new ChainMessage().Add("head").Add(head.Sequence).Add(head.At).Add(head.Digest).Bytes);
}
