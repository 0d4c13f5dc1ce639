using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Rules.Contracts;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Access.PointInTime;

/// <summary>Records of ours as they were: as they are, with what changed since put back. Pure.</summary>
internal static class PastRecords
{
    public static Assignment Assignment(PastSubject past, Assignment? now)
    {
        var fields = new PastFields(past.Fields);
        return new Assignment
        {
            Id = past.Id,
            UserId = fields.Id(RecordFields.User, now?.UserId) ?? Guid.Empty,
            GroupId = fields.Id(RecordFields.Group, now?.GroupId) ?? Guid.Empty,
            WorkspaceId = fields.Id(RecordFields.Workspace, now?.WorkspaceId),
            From = fields.Time(RecordFields.From, now?.From),
            Until = fields.Time(RecordFields.Until, now?.Until),
            Reason = string.Empty,
            Source = string.Empty,
            CreatedById = Guid.Empty,
            CreatedAt = default,
        };
    }

    public static AccessRule Rule(PastSubject past, AccessRule? now)
    {
        var fields = new PastFields(past.Fields);
        return new AccessRule
        {
            Id = past.Id,
            SubjectKind = fields.Word(RecordFields.SubjectKind, now?.SubjectKind ?? SubjectKind.User),
            SubjectId = fields.Id(RecordFields.Subject, now?.SubjectId),
            NodeId = fields.Id(RecordFields.Node, now?.NodeId),
            Verbs = fields.Texts(RecordFields.Verbs, now?.Verbs ?? []),
            Effect = fields.Word(RecordFields.Effect, now?.Effect ?? Effect.Deny),
            Reach = fields.Word(RecordFields.Reach, now?.Reach ?? Reach.Branch),
            Guardrail = fields.Flag(RecordFields.Guardrail, now?.Guardrail ?? false),
            From = fields.Time(RecordFields.From, now?.From),
            Until = fields.Time(RecordFields.Until, now?.Until),
            DocumentTypes = fields.Texts(RecordFields.DocumentTypes, now?.DocumentTypes ?? []),
            Cultures = fields.Texts(RecordFields.Cultures, now?.Cultures ?? []),
            Reason = string.Empty,
            CreatedById = Guid.Empty,
            CreatedAt = default,
        };
    }

    public static SiteWorkspace Workspace(PastSubject past, SiteWorkspace? now)
    {
        var fields = new PastFields(past.Fields);
        return new SiteWorkspace
        {
            Id = past.Id,
            Name = past.Name,
            Alias = string.Empty,
            ContentRootIds = fields.Ids(RecordFields.ContentRoots, now?.ContentRootIds ?? []),
            MediaRootIds = fields.Ids(RecordFields.MediaRoots, now?.MediaRootIds ?? []),
        };
    }
}
