namespace Our.UserAccess.Audit.Contracts;

/// <summary>Collects the fields that differ between two versions of something; null is a version that is not there.</summary>
internal sealed class AuditDiff<T>(T? before, T? after)
    where T : class
{
    private readonly List<AuditChange> _changes = [];

    public IReadOnlyList<AuditChange> Changes => _changes;

    public AuditDiff<T> Field(string name, Func<T, string?> value) => Values(name, version => AuditValues.Of(value(version)));

    public AuditDiff<T> Field(string name, Func<T, DateTime?> value) => Values(name, version => AuditValues.Of(value(version)));

    public AuditDiff<T> Field(string name, Func<T, bool> value) => Values(name, version => AuditValues.Of(value(version)));

    public AuditDiff<T> Field(string name, Func<T, Guid?> key, IReadOnlyDictionary<Guid, string> names) =>
        Values(name, version => key(version) is { } id ? AuditValues.Of([id], names) : []);

    public AuditDiff<T> Fields(string name, Func<T, IEnumerable<string>> values) =>
        Values(name, version => [.. values(version).Select(value => new AuditValue(value))]);

    public AuditDiff<T> Fields(string name, Func<T, IEnumerable<Guid>> keys, IReadOnlyDictionary<Guid, string> names) =>
        Values(name, version => AuditValues.Of(keys(version), names));

    private AuditDiff<T> Values(string name, Func<T, IReadOnlyList<AuditValue>> values)
    {
        IReadOnlyList<AuditValue> was = before is null ? [] : values(before);
        IReadOnlyList<AuditValue> becomes = after is null ? [] : values(after);
        if (!was.ToHashSet().SetEquals(becomes))
        {
            _changes.Add(new AuditChange(name, was, becomes));
        }

        return this;
    }
}
