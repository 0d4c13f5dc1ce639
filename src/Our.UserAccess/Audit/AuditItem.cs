using Our.UserAccess.Audit.Contracts;

namespace Our.UserAccess.Audit;

/// <summary>An event on the wire.</summary>
internal sealed record AuditItem
{
    public required Guid Id { get; init; }

    public required long Sequence { get; init; }

    public required DateTime At { get; init; }

    public required AuditActor Actor { get; init; }

    public required string Action { get; init; }

    public required AuditSubject Subject { get; init; }

    public required IReadOnlyList<AuditChange> Changes { get; init; }

    public required string? Reason { get; init; }

    public required Guid? CorrelationId { get; init; }

    public required AuditPlace? Place { get; init; }

    public required string? Address { get; init; }

    /// <summary>Whether it was found when it had already happened: then the time is when it was found.</summary>
    public required bool NoticedLater { get; init; }

    public static AuditItem Of(AuditEvent happened) => new()
    {
        Id = happened.Id,
        Sequence = happened.Sequence,
        At = happened.At,
        Actor = new AuditActor(happened.ActorId, happened.ActorName, happened.ActorKind),
        Action = happened.Action,
        Subject = new AuditSubject(happened.SubjectKind, happened.SubjectId, happened.SubjectName),
        Changes = AuditJson.Read(happened.Changes),
        Reason = happened.Reason,
        CorrelationId = happened.CorrelationId,
        Place = PlaceOf(happened),
        Address = happened.Address,
        NoticedLater = happened.IsNoticedLater,
    };

    private static AuditPlace? PlaceOf(AuditEvent happened) => happened is { WorkspaceId: null, NodeId: null } ? null : new AuditPlace
    {
        WorkspaceId = happened.WorkspaceId,
        WorkspaceName = happened.WorkspaceName,
        NodeId = happened.NodeId,
        NodeName = happened.NodeName,
    };
}
