using Our.UserAccess.Audit.Contracts;

namespace Our.UserAccess.Audit.Anonymising;

/// <summary>Somebody who is to be forgotten: every name they had, and what stands in its place.</summary>
internal sealed record Person(Guid Id, string NewName, IReadOnlySet<string> Names)
{
    private static readonly string[] Personal = [UserFields.Name, UserFields.Email, UserFields.UserName];

    /// <summary>Collects the names from what is told about somebody.</summary>
    public static Person Of(Guid id, string newName, IEnumerable<AuditEvent> told)
    {
        IEnumerable<string> names = told.SelectMany(happened => NamesIn(id, happened));
        return new Person(id, newName, names.Where(name => name.Length > 0 && name != newName).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>The event without them; the very same where they are not in it.</summary>
    public AuditEvent TakenOutOf(AuditEvent happened)
    {
        bool isActor = happened.ActorId == Id;
        return happened with
        {
            ActorName = isActor ? NewName : happened.ActorName,
            Address = isActor || IsSubject(happened) ? null : happened.Address,
            SubjectName = IsSubject(happened) ? NewName : WithoutNames(happened.SubjectName),
            Changes = AuditJson.Write([.. AuditJson.Read(happened.Changes).Select(change => Without(change, happened))]),
        };
    }

    private static IEnumerable<string> NamesIn(Guid id, AuditEvent happened)
    {
        IEnumerable<AuditChange> changes = AuditJson.Read(happened.Changes);
        bool isAbout = happened.SubjectId == id && happened.SubjectKind == AuditSubjectKinds.User;
        return changes.SelectMany(change => change.Before.Concat(change.After).Where(value => value.Id == id || (isAbout && Personal.Contains(change.Field, StringComparer.Ordinal))))
            .Select(value => value.Text)
            .Concat(isAbout ? [happened.SubjectName] : [])
            .Concat(happened.ActorId == id ? [happened.ActorName] : []);
    }

    private AuditChange Without(AuditChange change, AuditEvent happened)
    {
        bool isTheirs = IsSubject(happened) && Personal.Contains(change.Field, StringComparer.Ordinal);
        return change with { Before = Without(change.Before, isTheirs), After = Without(change.After, isTheirs) };
    }

    private AuditValue[] Without(IReadOnlyList<AuditValue> values, bool isTheirs) =>
        [.. values.Select(value => value.Id == Id || isTheirs ? value with { Text = NewName } : value)];

    private bool IsSubject(AuditEvent happened) => happened.SubjectId == Id;

    private string WithoutNames(string text) => Names.OrderByDescending(name => name.Length).Aggregate(text, (left, name) => left.Replace(name, NewName, StringComparison.Ordinal));
}
