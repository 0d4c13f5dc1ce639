using Our.UserAccess.Audit.Contracts;

namespace Our.UserAccess.Audit.History;

/// <summary>Keeps of each subject and field what it was before the first event that changed it. Pure.</summary>
internal sealed class HistoryFold
{
    private readonly Dictionary<(string Kind, Guid Id), Past> _subjects = [];

    public int NoticedLater { get; private set; }

    public IEnumerable<(string Kind, Guid Id)> Keys => _subjects.Keys;

    /// <summary>In the order of the events.</summary>
    public void Follow(AuditEvent happened)
    {
        if (happened.SubjectId is not { } id)
        {
            return;
        }

        NoticedLater += happened.IsNoticedLater ? 1 : 0;
        (string, Guid) key = (happened.SubjectKind, id);
        if (!_subjects.TryGetValue(key, out Past? past))
        {
            _subjects[key] = past = new Past(happened.SubjectName, !happened.Action.EndsWith(".created", StringComparison.Ordinal), []);
        }

        foreach (AuditChange change in AuditJson.Read(happened.Changes))
        {
            past.Fields.TryAdd(change.Field, change.Before);
        }
    }

    /// <param name="known">What is recorded of users and groups that are there now.</param>
    public IReadOnlyList<PastSubject> Subjects(IReadOnlyDictionary<Guid, AuditState> known) =>
        [.. _subjects.Select(subject => new PastSubject(subject.Key.Kind, subject.Key.Id, subject.Value.Name, subject.Value.Existed, Fields(subject.Value, known.GetValueOrDefault(subject.Key.Id))))];

    private static Dictionary<string, IReadOnlyList<AuditValue>> Fields(Past past, AuditState? now)
    {
        foreach (AuditField field in now?.Fields ?? [])
        {
            past.Fields.TryAdd(field.Name, field.Values);
        }

        return past.Fields;
    }

    private sealed record Past(string Name, bool Existed, Dictionary<string, IReadOnlyList<AuditValue>> Fields);
}
