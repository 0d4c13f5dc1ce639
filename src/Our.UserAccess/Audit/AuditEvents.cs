using System.Security.Cryptography;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Audit.Persistence;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Audit;

/// <summary>Makes events of entries, with what the context knows, in lengths that columns take.</summary>
internal sealed class AuditEvents(IAuditContext context)
{
    public AuditEvent Of(AuditEntry entry, long sequence, DateTime at)
    {
        AuditActor actor = entry.Actor ?? context.Actor;
        return new AuditEvent
        {
            Sequence = sequence,
            Id = Guid.CreateVersion7(),
            At = at,
            ActorId = actor.Id,
            ActorName = Cut(actor.Name),
            ActorKind = actor.Kind,
            Action = entry.Action,
            SubjectKind = entry.Subject.Kind,
            SubjectId = entry.Subject.Id,
            SubjectName = Cut(entry.Subject.Name),
            Changes = Clean(AuditJson.Write(entry.Changes)),
            Reason = Optional(entry.Reason ?? context.Current.Reason, ReasonRule.Most),
            WorkspaceId = entry.Place?.WorkspaceId,
            WorkspaceName = Optional(entry.Place?.WorkspaceName),
            NodeId = entry.Place?.NodeId,
            NodeName = Optional(entry.Place?.NodeName),
            Address = Optional(entry.Address ?? context.Address, AuditEventConfiguration.MaxAddress),
            CorrelationId = context.Current.CorrelationId,
            IsNoticedLater = entry.IsNoticedLater,
            KeyId = string.Empty,
            Salt = RandomNumberGenerator.GetBytes(16),
        };
    }

    /// <summary>With whose activity the event is shown.</summary>
    public static IEnumerable<AuditLink> Links(AuditEntry entry, AuditEvent happened) => entry.Related
        .Concat(entry.Changes.SelectMany(change => change.Before.Concat(change.After)).Select(value => value.Id).OfType<Guid>())
        .Concat(new[] { happened.SubjectId, happened.WorkspaceId, happened.NodeId }.OfType<Guid>())
        .Distinct()
        .Select(subject => new AuditLink(subject, happened.Sequence));

    private static string? Optional(string? text, int most = AuditEventConfiguration.MaxName) => string.IsNullOrWhiteSpace(text) ? null : Cut(text, most);

    private static string Cut(string text, int most = AuditEventConfiguration.MaxName) => Clean(text) is { } clean && clean.Length > most ? clean[..most] : Clean(text);

    // PostgreSQL keeps no such character, and what is kept must be what the digest covers.
    private static string Clean(string text) => text.Contains('\0', StringComparison.Ordinal) ? text.Replace("\0", string.Empty, StringComparison.Ordinal) : text;
}
