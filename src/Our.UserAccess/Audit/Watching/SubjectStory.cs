using Our.UserAccess.Audit.Contracts;

namespace Our.UserAccess.Audit.Watching;

/// <summary>Tells what happened to something of Umbraco's from what was recorded last and what it is now. Pure.</summary>
internal static class SubjectStory
{
    public static IReadOnlyList<AuditEntry> Tell(string kind, AuditState? before, AuditState? after)
    {
        AuditState subject = (after ?? before)!;
        var told = new AuditSubject(kind, subject.Id, subject.Name);
        IReadOnlyList<AuditChange> changes = StateDiff.Between(before?.Fields ?? [], after?.Fields ?? []);
        return (before, after) switch
        {
            (null, _) => [Whole(kind == AuditSubjectKinds.User ? AuditActions.UserCreated : AuditActions.GroupCreated, told, changes)],
            (_, null) => [Whole(kind == AuditSubjectKinds.User ? AuditActions.UserDeleted : AuditActions.GroupDeleted, told, changes)],
            _ when changes.Count == 0 => [],
            _ when kind == AuditSubjectKinds.User => [.. UserStory.Tell(told, changes)],
            _ => [new AuditEntry(AuditActions.GroupChanged, told) { Changes = changes }],
        };
    }

    private static AuditEntry Whole(string action, AuditSubject subject, IReadOnlyList<AuditChange> changes) =>
        new(action, subject) { Changes = [.. changes.Where(change => change.Field != UserFields.Sessions)] };
}
