using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Rules.Contracts;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.AccessFacts.Contracts;

/// <summary>A record of ours as the engine knows it.</summary>
internal static class RecordFact
{
    public static AssignmentFact Of(Assignment record) =>
        new(record.Id, record.UserId, record.GroupId, record.WorkspaceId, Window(record.From, record.Until));

    public static WorkspaceFact Of(SiteWorkspace record) => new(record.Id, [.. record.ContentRootIds, .. record.MediaRootIds]);

    public static RuleFact Of(AccessRule record) => new(record.Id, Subject(record), record.NodeId, record.Verbs, record.Effect, record.Reach)
    {
        IsGuardrail = record.Guardrail,
        Window = Window(record.From, record.Until),
        DocumentTypes = record.DocumentTypes,
        Cultures = record.Cultures,
    };

    public static Window Window(DateTime? from, DateTime? until) => new(Utc(from), Utc(until));

    // A rule for a subject that it does not name is for nobody, never for everyone.
    private static RuleSubject Subject(AccessRule record) => record.SubjectKind switch
    {
        SubjectKind.User => RuleSubject.User(record.SubjectId ?? Guid.Empty),
        SubjectKind.Group => RuleSubject.Group(record.SubjectId ?? Guid.Empty),
        _ => RuleSubject.Everyone,
    };

    private static DateTimeOffset? Utc(DateTime? time) => time is DateTime known ? new DateTimeOffset(known.Ticks, TimeSpan.Zero) : null;
}
