using System.ComponentModel.DataAnnotations;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Audit.ListEvents;

/// <summary>What a client asks the trail. Bound from the query string.</summary>
internal record AuditQuery
{
    public const int DefaultTake = 50;

    public Guid? ActorId { get; init; }

    public string? SubjectKind { get; init; }

    public Guid? SubjectId { get; init; }

    public string[] Action { get; init; } = [];

    public Guid? WorkspaceId { get; init; }

    public Guid? NodeId { get; init; }

    public DateTimeOffset? From { get; init; }

    public DateTimeOffset? To { get; init; }

    /// <summary>Any part of a name, of a value or of the reason.</summary>
    public string? Filter { get; init; }

    public Guid? CorrelationId { get; init; }

    /// <summary>The <c>next</c> of the page before.</summary>
    public long? Cursor { get; init; }

    [Range(1, PageRequest.MaxTake, ErrorMessage = "'take' must be between 1 and 500.")]
    public int Take { get; init; } = DefaultTake;

    public AuditFilter ToFilter(IReadOnlyCollection<Guid>? within) => new()
    {
        ActorId = ActorId,
        SubjectKind = string.IsNullOrWhiteSpace(SubjectKind) ? null : SubjectKind,
        SubjectId = SubjectId,
        Actions = Action,
        WorkspaceId = WorkspaceId,
        NodeId = NodeId,
        From = From?.UtcDateTime,
        To = To?.UtcDateTime,
        Text = Filter?.Trim(),
        CorrelationId = CorrelationId,
        Within = within,
        Before = Cursor,
    };
}
